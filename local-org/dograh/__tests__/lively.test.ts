import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CampaignList } from '../../../generator/schema/dograh-api/campaigns.ts';
import type { UsageRunPage } from '../../../generator/schema/dograh-api/usage.ts';
import { readPeople, type People } from '../sample/people.ts';
import { startSimulatedDograh, type SimulatedDograh } from '../server.ts';
import { DograhClient, phone, START } from './dograh-client.ts';

const people: People = {
  organizationId: '00DKa000000X9aQMAS',
  people: [
    { phone: phone(1), firstName: 'Dana', company: 'Acme, "the" first', recordId: '00QKa00000BvT3pMAF' },
    { phone: phone(2), firstName: 'Lee', recordId: '003Ka00000BvT3qMAF' },
    { phone: phone(3), firstName: 'Mira' }
  ]
};

describe('a lively Dograh', () => {
  let dograh: SimulatedDograh;
  let client: DograhClient;

  beforeEach(async () => {
    const lively = { people, pace: 20, pastMinutes: 30 };
    dograh = await startSimulatedDograh({ speed: 0, startAt: START, lively });
    client = new DograhClient(dograh);
  });
  afterEach(async () => dograh.close());

  it('has a past when it begins to answer', async () => {
    expect(dograh.clock.now).toBe(START.getTime());
    const { runs } = await client.get<UsageRunPage>('/organizations/usage/runs?limit=100');
    expect(runs.length).toBeGreaterThan(20);
    expect(runs.every(({ created_at }) => Date.parse(created_at) <= START.getTime())).toBe(true);
  });

  it('calls the people that it was given and is called by them, with their records', async () => {
    const { runs } = await client.get<UsageRunPage>('/organizations/usage/runs?limit=100');
    const numbers = new Set(runs.map((run) => (run.call_type === 'inbound' ? run.caller_number : run.called_number)));
    expect([...numbers].sort()).toEqual([phone(1), phone(2), phone(3)]);
    expect(new Set(runs.map(({ call_type }) => call_type))).toEqual(new Set(['inbound', 'outbound']));
    const dana = runs.find((run) => run.called_number === phone(1));
    expect(dana?.initial_context).toMatchObject({
      first_name: 'Dana',
      company: 'Acme, "the" first',
      sf_record_id: '00QKa00000BvT3pMAF',
      sf_org_id: '00DKa000000X9aQMAS',
      sf_correlation_id: expect.any(String)
    });
  });

  it('has a campaign under way', async () => {
    const { campaigns } = await client.get<CampaignList>('/campaign/');
    expect(campaigns).toMatchObject([{ name: 'Spring renewals', state: 'running', total_rows: 3 }]);
  });

  it('goes on', async () => {
    const before = dograh.simulation.store.runs.size;
    await dograh.clock.advance(10 * 60_000);
    expect(dograh.simulation.store.runs.size).toBeGreaterThan(before);
  });
});

describe('a file of people', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'dograh-people-'));
  });
  afterEach(async () => rm(folder, { recursive: true }));

  const file = async (content: string): Promise<string> => {
    const name = join(folder, 'people.json');
    await writeFile(name, content);
    return name;
  };

  it('is read', async () => {
    expect(await readPeople(await file(JSON.stringify(people)))).toEqual(people);
  });

  it.each([
    ['{', 'is no JSON'],
    ['{"people": []}', 'people: '],
    ['{"people": [{"phone": "0815", "firstName": "Dana"}]}', 'people.0.phone: must be in E.164 form']
  ])('that holds %s is refused in words', async (content, words) => {
    await expect(readPeople(await file(content))).rejects.toThrow(words);
  });

  it('that is not there is refused in words', async () => {
    await expect(readPeople(join(folder, 'nobody.json'))).rejects.toThrow('cannot be read');
  });
});
