import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { inbound } from '../../../../generator/schema/policies.ts';
import type { TakenEvent } from '../../queue/queued-event.ts';
import { bodyOf, cutBatches, halves } from '../batches.ts';

const taken = (id: string, transcript: string): TakenEvent => ({
  id,
  failures: 0,
  event: {
    deliveryId: id,
    correlationId: id,
    key: `run:${id}`,
    receivedAt: '2026-09-03T14:03:47Z',
    body: { workflow_run_id: id, transcript }
  }
});

const eventsIn = (body: string): Record<string, unknown>[] =>
  (JSON.parse(body) as { events: Record<string, unknown>[] }).events;

describe('requests to Salesforce', () => {
  test('keep its limits and the order of events, and leave none out, whatever the events are', () => {
    const sizes = fc.array(fc.integer({ min: 0, max: 200_000 }), { maxLength: 450 });
    fc.assert(
      fc.property(sizes, (lengths) => {
        const events = lengths.map((length, index) => taken(`${index}`, 'é'.repeat(length)));
        const batches = cutBatches(events);
        expect(batches.flatMap((batch) => batch.events)).toEqual(events);
        for (const batch of batches) {
          const body = bodyOf(batch);
          expect(Buffer.byteLength(body)).toBeLessThanOrEqual(inbound.maximumBodyBytes);
          expect(batch.events.length).toBeLessThanOrEqual(inbound.maximumEventsPerRequest);
          expect(eventsIn(body).map(({ deliveryId }) => deliveryId)).toEqual(batch.events.map(({ id }) => id));
        }
      }),
      { numRuns: 30 }
    );
  });

  test('hold an event that is too long for Salesforce in its thin form', () => {
    const [batch] = cutBatches([taken('long', 'x'.repeat(inbound.maximumEventCharacters)), taken('short', 'x')]);
    const [long, short] = eventsIn(bodyOf(batch ?? { events: [], texts: [] }));
    expect(long).toMatchObject({ workflowRunId: 'long', thin: true });
    expect(long).not.toHaveProperty('transcript');
    expect(short).toMatchObject({ transcript: 'x' });
    expect(short).not.toHaveProperty('thin');
  });

  test('can be halved without losing an event', () => {
    const [batch] = cutBatches(['1', '2', '3'].map((id) => taken(id, '')));
    const [first, second] = halves(batch ?? { events: [], texts: [] });
    expect([first, second].map(({ events }) => events.map(({ id }) => id))).toEqual([['1', '2'], ['3']]);
  });
});
