import { beforeAll, describe, expect, test } from '@jest/globals';
import type { PackageModel } from '../../../model/types.ts';
import { emitInboundEvents } from '../inbound-events.ts';
import { emitted, golden } from './golden.ts';
import { smallModel } from './small-schema.ts';

const folder = 'force-app/main/default/classes/inbound';
let files: ReadonlyMap<string, string>;

beforeAll(async () => {
  files = await emitted(emitInboundEvents, smallModel);
});

describe('inbound events', () => {
  test('are a class each, one that knows them all, and one for each other spelling', () => {
    const classes = [...files.keys()].filter((file) => file.endsWith('.cls'));
    expect(classes).toEqual([
      `${folder}/DograhInboundEvent.cls`,
      `${folder}/DograhCallCompletedEvent.cls`,
      `${folder}/DograhHealthEvent.cls`,
      `${folder}/DograhWebhookProfile.cls`
    ]);
    expect(files.size).toBe(2 * classes.length);
  });

  test.each(['DograhCallCompletedEvent', 'DograhHealthEvent', 'DograhWebhookProfile'])('%s is as agreed', (name) => {
    expect(files.get(`${folder}/${name}.cls`)).toBe(golden(`${name}.cls`));
  });

  test('are told apart by their type, and profiles by their mark', () => {
    const base = files.get(`${folder}/DograhInboundEvent.cls`);
    expect(base).toContain("when 'call_completed'");
    expect(base).toContain('return new DograhHealthEvent(content);');
    expect(base).toContain('body.containsKey(DograhWebhookProfile.RECOGNIZED_BY)');
  });

  test('take their limits from the fields that receive them', () => {
    const call = files.get(`${folder}/DograhCallCompletedEvent.cls`);
    expect(call).toContain("text('workflowRunId', true, 64)");
    expect(call).toContain("text('workflowId', false, 20)");
    expect(files.get(`${folder}/DograhHealthEvent.cls`)).toContain("text('message', false, null)");
  });

  test('are refused when the platform event cannot carry their envelope', async () => {
    const without: PackageModel = { ...smallModel, platformEvents: [] };
    await expect(emitted(emitInboundEvents, without)).rejects.toThrow("CallEvent has no text field 'eventType'");
  });

  test('are refused when an envelope has a member of a kind that no envelope uses', async () => {
    const odd: PackageModel = {
      ...smallModel,
      inboundEvents: smallModel.inboundEvents.map((event) => ({
        ...event,
        envelope: event.envelope.map((member) => ({ ...member, type: { kind: 'any' } }))
      }))
    };
    await expect(emitted(emitInboundEvents, odd)).rejects.toThrow("'workflowRunId' is of kind any");
  });
});
