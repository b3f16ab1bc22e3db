import type { Secrets } from '../configuration/secrets.ts';
import type { Settings } from '../configuration/settings.ts';
import { AccessTokens, type TokenPorts } from './access-tokens.ts';
import { oauthEndpoint, signedEndpoint, type EventsEndpoint } from './events-endpoint.ts';
import { logIn, type Login } from './login.ts';

/** Where events go, as the settings say. */
export function endpointOf(settings: Settings, secrets: Secrets, tokens: AccessTokens): EventsEndpoint {
  const timeout = settings.DELIVERY_TIMEOUT_SECONDS * 1000;
  const url = settings.SALESFORCE_WEBHOOK_URL;
  if (settings.SALESFORCE_DELIVERY === 'oauth' || url === undefined) return oauthEndpoint(tokens, timeout);
  return signedEndpoint(url, () => secrets.list('SALESFORCE_SIGNING_SECRET'), timeout);
}

/** The access tokens of the integration user, with the keys as they stand at each login. */
export function accessTokens(settings: Settings, secrets: Secrets, onLogin: TokenPorts['onLogin']): AccessTokens {
  const loginUrl = settings.SALESFORCE_LOGIN_URL;
  const target = {
    loginUrl,
    audience: settings.SALESFORCE_AUDIENCE ?? loginUrl,
    username: settings.SALESFORCE_USERNAME ?? ''
  };
  const { SALESFORCE_CLIENT_ID: clientId, SALESFORCE_NEXT_CLIENT_ID: nextClientId } = settings;
  return new AccessTokens({
    logins: () => [
      ...login(clientId, secrets.get('SALESFORCE_PRIVATE_KEY')),
      ...login(nextClientId ?? clientId, secrets.get('SALESFORCE_NEXT_PRIVATE_KEY'))
    ],
    logIn: (one) => logIn(target, one, Math.floor(Date.now() / 1000)),
    now: () => performance.now(),
    onLogin
  });
}

const login = (clientId: string | undefined, privateKey: string | undefined): Login[] =>
  clientId === undefined || privateKey === undefined ? [] : [{ clientId, privateKey }];
