import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { LocalOrg } from '../server.ts';
import { Client, type Answered } from './client.ts';
import { CLERK, parcelOrg, START_TIME, STRANGER } from './parcels.ts';

const CHANNEL = '/event/Parcel_Event__e';

/** Listens as a browser's event source does until so many events have come. */
async function listen(org: LocalOrg, query: string, count: number, whenListening: () => Promise<unknown>) {
  const stop = new AbortController();
  const response = await fetch(`${org.url}/local/events?${query}`, { signal: stop.signal });
  const events: { id: string; event: string; data: unknown }[] = [];
  let text = '';
  const started = whenListening();
  const decoder = new TextDecoder();
  for await (const chunk of response.body ?? []) {
    text += decoder.decode(chunk as Uint8Array, { stream: true });
    const blocks = text.split('\n\n');
    text = blocks.pop() ?? '';
    for (const block of blocks) {
      const [, id = '', event = '', data = ''] = /^id: (.*)\nevent: (.*)\ndata: (.*)$/.exec(block) ?? [];
      if (data) events.push({ id, event, data: JSON.parse(data) as unknown });
    }
    if (events.length >= count) break;
  }
  stop.abort();
  await started;
  return events;
}

describe('event streams', () => {
  let org: LocalOrg;
  let clerk: Client;
  let token: string;

  beforeAll(async () => {
    org = await parcelOrg();
    const { body } = await new Client(org).post('/local/login', { username: CLERK });
    token = (body as { access_token: string }).access_token;
    clerk = new Client(org, token);
  }, START_TIME);
  afterAll(async () => org.stop());

  const publish = async (id: string) =>
    clerk.post('/services/data/v65.0/sobjects/Parcel_Event__e', { Track_Id__c: id, Failures__c: 0 });

  it('streams platform events as they are published, and what came before to those who ask', async () => {
    const query = `access_token=${encodeURIComponent(token)}&channel=${CHANNEL}`;
    const [live] = await listen(org, query, 1, async () => publish('live-1'));
    expect(live).toMatchObject({
      event: CHANNEL,
      data: {
        payload: { Track_Id__c: 'live-1', Failures__c: 0, CreatedById: expect.stringMatching(/^005/) },
        event: { replayId: Number(live?.id), EventApiName: 'Parcel_Event__e' }
      }
    });
    await publish('live-2');
    await clerk.idle();
    const again = await listen(org, `${query}&replay=${live?.id}`, 1, async () => Promise.resolve());
    expect(again).toMatchObject([{ data: { payload: { Track_Id__c: 'live-2' } } }]);
  });

  it('streams which records have changed', async () => {
    const query = `access_token=${encodeURIComponent(token)}`;
    const path = '/services/data/v65.0/sobjects/Parcel__c/Track_Id__c/changing';
    const events = await listen(org, query, 3, async () => {
      await clerk.send('PATCH', path, { Weight__c: 1 });
      await clerk.send('PATCH', path, { Weight__c: 2 });
      await clerk.send('DELETE', path);
    });
    const changes = events.map((event) => (event.data as { payload: Record<string, string> }).payload);
    expect(changes.map((change) => change['change'])).toEqual(['CREATE', 'UPDATE', 'DELETE']);
    expect(new Set(changes.map((change) => change['id'])).size).toBe(1);
  });

  it('lets nobody hear events that he may not read', async () => {
    const stranger = await new Client(org).as(STRANGER);
    expect((await stranger.get(`/local/events?channel=${CHANNEL}`)).status).toBe(403);
    expect((await new Client(org).get(`/local/events?channel=${CHANNEL}`)).status).toBe(401);
  });

  describe('CometD', () => {
    const send = async (...messages: Record<string, unknown>[]): Promise<Record<string, unknown>[]> => {
      const { body }: Answered = await clerk.post('/cometd/65.0', messages);
      return body as Record<string, unknown>[];
    };
    const handshake = async (): Promise<string> => {
      const [answer] = await send({
        channel: '/meta/handshake',
        version: '1.0',
        supportedConnectionTypes: ['long-polling']
      });
      expect(answer).toMatchObject({
        successful: true,
        supportedConnectionTypes: ['long-polling'],
        ext: { replay: true }
      });
      return String(answer?.['clientId']);
    };
    const subscribe = async (clientId: string, replay: number) =>
      send({ channel: '/meta/subscribe', clientId, subscription: CHANNEL, ext: { replay: { [CHANNEL]: replay } } });
    const ids = (messages: Record<string, unknown>[]) =>
      messages.flatMap((message) =>
        message['channel'] === CHANNEL
          ? [(message['data'] as { payload: Record<string, string> }).payload['Track_Id__c']]
          : []
      );

    it('hands over events by long polling', async () => {
      const clientId = await handshake();
      expect(await subscribe(clientId, -1)).toMatchObject([{ successful: true, subscription: CHANNEL }]);
      const poll = send({ channel: '/meta/connect', clientId, connectionType: 'long-polling' });
      await publish('comet-1');
      const messages = await poll;
      expect(ids(messages)).toEqual(['comet-1']);
      expect(messages.at(-1)).toMatchObject({ channel: '/meta/connect', successful: true });
    });

    it('replays what it has kept', async () => {
      await publish('comet-2');
      await clerk.idle();
      const clientId = await handshake();
      await subscribe(clientId, -2);
      const messages = await send({ channel: '/meta/connect', clientId, advice: { timeout: 0 } });
      expect(ids(messages)).toEqual(expect.arrayContaining(['live-1', 'live-2', 'comet-1', 'comet-2']));
    });

    it('tells a client that it does not know to start again', async () => {
      expect(await send({ channel: '/meta/connect', clientId: 'lost' })).toMatchObject([
        { successful: false, error: '403::Unknown client', advice: { reconnect: 'handshake' } }
      ]);
    });
  });
});
