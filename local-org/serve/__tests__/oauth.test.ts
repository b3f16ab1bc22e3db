import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { createPrivateKey, generateKeyPairSync } from 'node:crypto';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { LocalOrg } from '../server.ts';
import { askForToken, assertion, Client, JWT_BEARER } from './client.ts';
import { CLERK, parcelOrg, START_TIME, STRANGER } from './parcels.ts';

const FORM = { 'Content-Type': 'application/x-www-form-urlencoded' };
const keys = generateKeyPairSync('rsa', { modulusLength: 2048 });
const pem = keys.publicKey.export({ type: 'spki', format: 'pem' }).toString();
const soon = (): number => Math.floor(Date.now() / 1000) + 120;

describe('signing in', () => {
  let org: LocalOrg;

  beforeAll(async () => {
    org = await parcelOrg({
      connectedApps: [
        { consumerKey: 'app', certificates: [pem], users: [CLERK] },
        { consumerKey: 'client', secret: 's3cret', runAs: CLERK }
      ]
    });
  }, START_TIME);
  afterAll(async () => org.stop());

  const claims = (changes: Record<string, unknown> = {}): Record<string, unknown> => ({
    iss: 'app',
    sub: CLERK,
    aud: 'https://login.salesforce.com',
    exp: soon(),
    ...changes
  });
  const signIn = async (changes: Record<string, unknown> = {}, key = keys.privateKey, algorithm = 'RS256') =>
    askForToken(org, { grant_type: JWT_BEARER, assertion: assertion(claims(changes), key, algorithm) });

  it('gives a token for a signed assertion', async () => {
    const { status, body } = await signIn();
    expect(status).toBe(200);
    expect(body).toMatchObject({ token_type: 'Bearer', instance_url: org.url, scope: 'api' });
    const token = (body as { access_token: string }).access_token;
    expect(token.slice(0, 16)).toBe(`${org.organizationId.slice(0, 15)}!`);
    const info = await new Client(org, token).get('/services/oauth2/userinfo');
    expect(info.body).toMatchObject({ preferred_username: CLERK, organization_id: org.organizationId });
  });

  it.each(['https://test.salesforce.com', 'https://login.salesforce.com/'])('takes the audience %s', async (aud) => {
    expect((await signIn({ aud })).status).toBe(200);
  });

  it('takes its own address as the audience', async () => {
    expect((await signIn({ aud: org.url })).status).toBe(200);
  });

  it.each([
    ['another key', {}, generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey, 'invalid assertion'],
    ['an end in the past', { exp: soon() - 600 }, keys.privateKey, 'expired authorization code'],
    ['an end far ahead', { exp: soon() + 86_400 }, keys.privateKey, 'invalid assertion'],
    ['another audience', { aud: 'https://example.com' }, keys.privateKey, 'audience is invalid'],
    ['an unknown user', { sub: 'who@parcels.example' }, keys.privateKey, "user hasn't approved this consumer"],
    ['a user that is not approved', { sub: STRANGER }, keys.privateKey, "user hasn't approved this consumer"],
    [
      'an organization id as the user',
      { sub: '00D000000000001' },
      keys.privateKey,
      "user hasn't approved this consumer"
    ]
  ])('refuses an assertion with %s', async (_, changes, key, description) => {
    expect(await signIn(changes, key)).toMatchObject({
      status: 400,
      body: { error: 'invalid_grant', error_description: description }
    });
  });

  it('refuses unsigned assertions, unknown apps and other grants', async () => {
    expect((await signIn({}, keys.privateKey, 'none')).body).toMatchObject({ error_description: 'invalid assertion' });
    expect((await signIn({ iss: 'other' })).body).toEqual({
      error: 'invalid_client_id',
      error_description: 'client identifier invalid'
    });
    expect((await askForToken(org, { grant_type: 'password' })).body).toEqual({
      error: 'unsupported_grant_type',
      error_description: 'grant type not supported'
    });
  });

  it('gives a token for client credentials', async () => {
    const form = { grant_type: 'client_credentials', client_id: 'client', client_secret: 's3cret' };
    expect((await askForToken(org, form)).status).toBe(200);
    expect((await askForToken(org, { ...form, client_secret: 'wrong' })).body).toMatchObject({
      error: 'invalid_client'
    });
  });

  it('takes X.509 certificates, and several of them while a key is rotated', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'local-org-certificate-'));
    const [keyFile, file] = [join(folder, 'key.pem'), join(folder, 'certificate.pem')];
    try {
      const request = ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2', '-subj', '/CN=test'];
      execFileSync('openssl', [...request, '-keyout', keyFile, '-out', file], { stdio: 'ignore' });
      const certificates = [pem, await readFile(file, 'utf8')];
      await new Client(org).post('/local/connected-apps', { consumerKey: 'rotating', certificates });
      const key = createPrivateKey(await readFile(keyFile));
      expect((await signIn({ iss: 'rotating' }, key)).status).toBe(200);
      expect((await signIn({ iss: 'rotating' })).status).toBe(200);
      expect((await signIn({ iss: 'app' }, key)).status).toBe(400);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  });

  it('lets an app be registered while the org is up', async () => {
    await new Client(org).post('/local/connected-apps', { consumerKey: 'late', certificates: [pem] });
    expect((await signIn({ iss: 'late', sub: STRANGER })).status).toBe(200);
  });

  it('ends sessions that are revoked, unknown or unused for too long', async () => {
    const refused = { status: 401, body: [{ errorCode: 'INVALID_SESSION_ID', message: 'Session expired or invalid' }] };
    const token = ((await signIn()).body as { access_token: string }).access_token;
    const client = new Client(org, token);
    expect((await client.get('/services/data/v65.0/limits')).status).toBe(200);
    const revoked = await new Client(org).post('/services/oauth2/revoke', `token=${encodeURIComponent(token)}`, FORM);
    expect(revoked.status).toBe(200);
    expect(await client.get('/services/data/v65.0/limits')).toMatchObject(refused);
    expect(await new Client(org, 'nonsense').get('/services/data/v65.0/limits')).toMatchObject(refused);
    const late = await new Client(org).as(CLERK);
    await new Client(org).post('/local/clock', { advanceSeconds: 3 * 3600 });
    expect(await late.get('/services/data/v65.0/limits')).toMatchObject(refused);
  });
});
