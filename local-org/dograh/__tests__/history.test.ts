import { describe, expect, it, jest } from '@jest/globals';
import { enliven } from '../sample/liveliness.ts';
import { samplePeople } from '../sample/people.ts';
import { startSimulatedDograh, type SimulatedDograh } from '../server.ts';
import { DograhClient, listOf, RENEWAL, START } from './dograh-client.ts';
import { WebhookReceiver } from './webhook-receiver.ts';

jest.setTimeout(120_000);

const MINUTE = 60_000;

async function historyOf(dograh: SimulatedDograh): Promise<string> {
  return (await fetch(`${dograh.url}/simulator/history`)).text();
}

async function act(dograh: SimulatedDograh): Promise<string> {
  const client = new DograhClient(dograh);
  enliven(dograh.simulation, samplePeople, 20);
  const list = await client.upload(listOf(30));
  const body = { name: 'Renewals', workflow_id: RENEWAL.id, source_type: 'csv', source_id: list };
  const { id } = await client.post<{ id: number }>('/campaign/create', body);
  await client.post(`/campaign/${id}/start`);
  for (let step = 0; step < 10; step += 1) await dograh.clock.advance(2 * MINUTE);
  return historyOf(dograh);
}

const start = (webhookUrl: string, seed: string): Promise<SimulatedDograh> =>
  startSimulatedDograh({ speed: 0, startAt: START, seed, webhookUrl, publicUrl: 'https://voice.example.com' });

describe('a history', () => {
  it('is the same to the byte for the same seed and steps, and another for another seed', async () => {
    const receiver = new WebhookReceiver();
    const url = await receiver.start();
    const histories: string[] = [];
    for (const seed of ['one', 'one', 'two']) {
      receiver.answers = [503, 202, 401];
      const dograh = await start(url, seed);
      histories.push(await act(dograh));
      await dograh.close();
    }
    await receiver.stop();
    const [first = '', again, other] = histories;
    expect(first.length).toBeGreaterThan(100_000);
    expect(again === first).toBe(true);
    expect(other === first).toBe(false);
  });

  it('begins anew after a reset', async () => {
    const receiver = new WebhookReceiver();
    const dograh = await start(await receiver.start(), 'one');
    const before = await historyOf(dograh);
    await act(dograh);
    await fetch(`${dograh.url}/simulator/reset`, { method: 'POST' });
    expect(await historyOf(dograh)).toBe(before);
    await dograh.close();
    await receiver.stop();
  });
});
