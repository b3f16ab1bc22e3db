import { listOf, phone, RENEWAL, type Answer, type DograhClient } from './dograh-client.ts';
import type { SimulatedDograh } from '../server.ts';

/** An answer to one operation, under the path that the schema gives it. */
export interface Asked {
  readonly method: string;
  /** Such as `/campaign/{campaignId}`. */
  readonly path: string;
  readonly answer: Answer;
}

/** Asks for everything that the package and the bridge ask for, at many moments of a campaign and of single calls. */
export async function askForEverything(dograh: SimulatedDograh, client: DograhClient): Promise<Asked[]> {
  const asked: Asked[] = [];
  const ask = async (method: string, path: string, given: Record<string, string> = {}, body?: unknown) => {
    const filled = path.replace(/\{(\w+)\}/g, (_, name: string) => given[name] ?? '');
    const answer = await client.send(method, `${filled}${given['?'] ?? ''}`, body);
    asked.push({ method, path, answer });
    return answer;
  };
  await organization(ask);
  await workflows(ask);
  const credential = await ask('POST', '/credentials/', {}, bearer('Other'));
  const credentialUuid = (credential.body as { uuid: string }).uuid;
  await ask('PUT', '/credentials/{credentialUuid}', { credentialUuid }, { name: 'Renamed' });
  await ask('GET', '/credentials/');
  await ask('DELETE', '/credentials/{credentialUuid}', { credentialUuid });
  await ask(
    'POST',
    '/public/agent/workflow/{workflowUuid}',
    { workflowUuid: RENEWAL.uuid },
    { phone_number: phone(900) }
  );
  await ask('POST', '/s3/presigned-upload-url', {}, { file_name: 'people.csv', file_size: 100 });
  const campaignId = await newCampaign(client, ask);
  for (const minutes of [0, 0.02, 1, 4, 10, 200]) {
    await dograh.clock.advance(minutes * 60_000);
    await campaign(ask, campaignId);
    await runs(ask, dograh);
  }
  await ask('POST', '/campaign/{campaignId}/redial', { campaignId }, { name: 'Once more' });
  return asked;
}

type Ask = (method: string, path: string, given?: Record<string, string>, body?: unknown) => Promise<Answer>;

const bearer = (name: string): object => ({ name, credential_type: 'bearer_token', credential_data: { token: 'x' } });

async function organization(ask: Ask): Promise<void> {
  for (const path of ['/health', '/organizations/context', '/organizations/campaign-defaults']) await ask('GET', path);
  await ask('GET', '/organizations/telephony-configs');
  await ask('GET', '/organizations/telephony-configs/{configurationId}/phone-numbers', { configurationId: '5' });
  await ask('GET', '/organizations/usage/current-period');
}

async function workflows(ask: Ask): Promise<void> {
  await ask('GET', '/workflow/fetch');
  for (const workflowId of ['29', '37', '41', '44', '52']) {
    await ask('GET', '/workflow/fetch/{workflowId}', { workflowId });
    await ask('GET', '/workflow/{workflowId}/versions', { workflowId });
  }
  await ask('POST', '/workflow/{workflowId}/validate', { workflowId: '41' });
  await ask('POST', '/workflow/{workflowId}/publish', { workflowId: '41' });
  await ask('PUT', '/workflow/{workflowId}/status', { workflowId: '29' }, { status: 'active' });
}

async function newCampaign(client: DograhClient, ask: Ask): Promise<string> {
  const body = {
    name: 'Renewals',
    workflow_id: RENEWAL.id,
    source_type: 'csv',
    source_id: await client.upload(listOf(25)),
    telephony_configuration_id: 5,
    schedule_config: { slots: [{ day_of_week: 3, start_time: '00:00', end_time: '23:59' }] },
    circuit_breaker: { enabled: false }
  };
  const created = await ask('POST', '/campaign/create', {}, body);
  const campaignId = String((created.body as { id: number }).id);
  await ask('PATCH', '/campaign/{campaignId}', { campaignId }, { max_concurrency: 8 });
  await ask('POST', '/campaign/{campaignId}/start', { campaignId });
  await ask('POST', '/campaign/{campaignId}/pause', { campaignId });
  await ask('POST', '/campaign/{campaignId}/resume', { campaignId });
  return campaignId;
}

async function campaign(ask: Ask, campaignId: string): Promise<void> {
  await ask('GET', '/campaign/');
  for (const path of ['', '/progress', '/runs', '/report'])
    await ask('GET', `/campaign/{campaignId}${path}`, { campaignId });
}

async function runs(ask: Ask, dograh: SimulatedDograh): Promise<void> {
  await ask('GET', '/organizations/usage/runs', { '?': '?limit=100' });
  await ask('GET', '/organizations/disposition-codes');
  await ask('GET', '/organizations/reports/daily', { '?': '?date=2026-09-03&timezone=Europe/Berlin' });
  await ask('GET', '/workflow/{workflowId}/runs', { workflowId: '37' });
  for (const { id } of dograh.simulation.store.runs.values()) {
    await ask('GET', '/workflow/{workflowId}/runs/{runId}', { workflowId: '37', runId: String(id) });
  }
  await ask('GET', '/s3/signed-url', { '?': '?key=recordings/48201.wav' });
}
