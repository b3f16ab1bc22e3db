import { salesforcePackage } from '../../../generator/schema/package.ts';
import type { Settings } from '../configuration/settings.ts';
import { integrationObjects } from '../contract/integration-objects.ts';
import { bridgeVersion } from '../observability/version.ts';
import type { AccessTokens } from '../salesforce/access-tokens.ts';
import { clockFinding } from './clock.ts';
import { failed, ok, skipped, warning, type Check, type Finding } from './finding.ts';
import { askSalesforce, member, type SalesforceAnswer } from './salesforce-questions.ts';

const DATA = `/services/data/v${salesforcePackage.apiVersion}`;
const ASSIGN = 'Assign the permission set "Dograh Integration User" to the integration user.';

/** What Salesforce has to allow, asked as the integration user. */
export function salesforceChecks(settings: Settings, tokens: Pick<AccessTokens, 'get'>): Check[] {
  const as = (look: (ask: Ask) => Promise<Finding>): (() => Promise<Finding>) => {
    return async () => {
      if (settings.SALESFORCE_DELIVERY !== 'oauth') return skipped('Events are signed; nobody logs in.');
      const token = await tokens.get().catch(() => undefined);
      if (token === undefined) return skipped('There is no access token.');
      return look((path, body) => askSalesforce(token, path, body));
    };
  };
  return [
    {
      name: 'clock against Salesforce',
      meaning: 'Salesforce refuses a login whose time is off, and a signature that is five minutes old.',
      mend: 'Let the machine set its clock by NTP (timedatectl set-ntp true).',
      look: () => clock(settings)
    },
    {
      name: 'access token',
      meaning: 'Nothing is delivered. Events wait meanwhile.',
      mend:
        'Compare SALESFORCE_CLIENT_ID, SALESFORCE_USERNAME, SALESFORCE_LOGIN_URL and the certificate with the external ' +
        'client app, and let the user be pre-authorized in its policies.',
      look: async () => {
        if (settings.SALESFORCE_DELIVERY !== 'oauth') return skipped('Events are signed; nobody logs in.');
        return ok(`Salesforce logs ${settings.SALESFORCE_USERNAME ?? ''} in at ${(await tokens.get()).instanceUrl}.`);
      }
    },
    {
      name: 'integration user',
      meaning: 'The user cannot do what the package expects of it.',
      mend: ASSIGN,
      look: as((ask) => assigned(ask, settings.SALESFORCE_USERNAME ?? ''))
    },
    {
      name: 'receiver of events',
      meaning: 'Salesforce takes no event: the package is not installed, or the user may not call the receiver.',
      mend: `Deploy the package. ${ASSIGN}`,
      look: as(receiver)
    },
    {
      name: 'publishing of events',
      meaning: 'The receiver cannot pass on what it takes, and answers 503 to every event.',
      mend: ASSIGN,
      look: as((ask) => describes(ask, 'Dograh_Call_Event__e'))
    },
    {
      name: 'schema on both sides',
      meaning:
        'Package and bridge are of different versions, or the user does not see every field: events lose members.',
      mend: `Deploy the package of the same version as the bridge. ${ASSIGN}`,
      look: as(schema)
    },
    {
      name: 'requests left',
      meaning: 'When the org has used up its requests of a day, events wait until some are free again.',
      mend: 'Find out who uses them (Setup, Company Information), or buy more.',
      look: as(limits)
    }
  ];
}

type Ask = (path: string, body?: object) => Promise<SalesforceAnswer>;

async function clock(settings: Settings): Promise<Finding> {
  const asked = Date.now();
  const url =
    settings.SALESFORCE_DELIVERY === 'signed' ? settings.SALESFORCE_WEBHOOK_URL : settings.SALESFORCE_LOGIN_URL;
  const response = await fetch(url ?? settings.SALESFORCE_LOGIN_URL, { method: 'HEAD', redirect: 'manual' });
  return clockFinding('Salesforce', response.headers.get('date'), asked, Date.now());
}

async function assigned(ask: Ask, username: string): Promise<Finding> {
  const name = username.replace(/['\\]/g, '\\$&');
  const query = `SELECT PermissionSet.Name FROM PermissionSetAssignment WHERE Assignee.Username = '${name}'`;
  const { status, body } = await ask(`${DATA}/query?q=${encodeURIComponent(query)}`);
  const records = member(body, 'records');
  // Users see their own assignments only with some permissions; the checks below show what the user can really do.
  if (status !== 200 || !Array.isArray(records)) return warning(`The assignments cannot be read (${status}).`);
  const names = records.map((record) => member(member(record, 'PermissionSet'), 'Name'));
  return names.includes('Dograh_Integration_User')
    ? ok('Dograh_Integration_User is assigned.')
    : failed('Dograh_Integration_User is not assigned.');
}

/** A request without any event is refused by the package's own words: it is there, and nothing was changed. */
async function receiver(ask: Ask): Promise<Finding> {
  const { status } = await ask('/services/apexrest/dograh/events', { events: [] });
  if (status === 404) return failed('There is no receiver.');
  if (status === 403) return failed('The user may not call the receiver.');
  return status === 400 || status === 202 ? ok('It answers.') : failed(`It answers ${status}.`);
}

async function describes(ask: Ask, object: string): Promise<Finding> {
  const { status, body } = await ask(`${DATA}/sobjects/${object}/describe`);
  if (status !== 200) return failed(`The user does not see ${object} (${status}).`);
  return member(body, 'createable') === true
    ? ok(`${object} may be created.`)
    : failed(`${object} may not be created.`);
}

async function schema(ask: Ask): Promise<Finding> {
  const missing: string[] = [];
  for (const [object, fields] of Object.entries(integrationObjects)) {
    const { status, body } = await ask(`${DATA}/sobjects/${object}/describe`);
    const described = member(body, 'fields');
    if (status !== 200 || !Array.isArray(described)) missing.push(object);
    else {
      const names = new Set(described.map((field) => member(field, 'name')));
      missing.push(...fields.filter((field) => !names.has(field)).map((field) => `${object}.${field}`));
    }
  }
  const count = Object.values(integrationObjects).flat().length;
  if (missing.length === 0)
    return ok(`All ${count} fields that version ${bridgeVersion} of the bridge expects are there.`);
  const more = missing.length > 5 ? ` and ${missing.length - 5} more` : '';
  return failed(`Version ${bridgeVersion} of the bridge does not see: ${missing.slice(0, 5).join(', ')}${more}.`);
}

async function limits(ask: Ask): Promise<Finding> {
  const { status, body } = await ask(`${DATA}/limits`);
  const requests = member(body, 'DailyApiRequests');
  const [most, left] = [member(requests, 'Max'), member(requests, 'Remaining')];
  if (typeof most !== 'number' || typeof left !== 'number') return warning(`The limits cannot be read (${status}).`);
  const found = `${left} of ${most} requests of this day are left.`;
  if (left === 0) return failed(found);
  return left < most / 10 ? warning(found) : ok(found);
}
