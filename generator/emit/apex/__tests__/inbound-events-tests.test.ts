import { beforeAll, describe, expect, test } from '@jest/globals';
import { emitInboundEventsTests } from '../inbound-events-tests.ts';
import { emitted, golden } from './golden.ts';
import { smallModel } from './small-schema.ts';

const folder = 'force-app/main/default/classes/inbound';
let files: ReadonlyMap<string, string>;

function testOf(name: string): string {
  return files.get(`${folder}/${name}.cls`) ?? '';
}

beforeAll(async () => {
  files = await emitted(emitInboundEventsTests, smallModel);
});

describe('the tests of inbound events', () => {
  const names = ['DograhCallCompletedEventTest', 'DograhHealthEventTest'];

  test('are one for each event', () => {
    expect([...files.keys()].filter((file) => file.endsWith('.cls'))).toEqual(
      names.map((name) => `${folder}/${name}.cls`)
    );
    expect(files.size).toBe(2 * names.length);
  });

  test.each(names)('%s is as a person has read and found right', (name) => {
    expect(testOf(name)).toBe(golden(`${name}.cls`));
  });

  test('expect a refusal one character beyond what the receiving field holds', () => {
    const call = testOf('DograhCallCompletedEventTest');
    expect(call).toContain("areEqual(20, parseWith('workflowId', 'x'.repeat(20)).workflowId.length())");
    expect(call).toContain("refusedFor('workflowId', 'x'.repeat(21))");
    expect(call).toContain("refusedFor('recordId', 'x'.repeat(19))");
    expect(testOf('DograhHealthEventTest')).not.toContain('takesTextsOfFullLength');
  });

  test('expect a refusal of what is missing only where it is needed', () => {
    expect(testOf('DograhCallCompletedEventTest')).toContain("refusedFor('workflowRunId', null)");
    expect(testOf('DograhCallCompletedEventTest')).not.toContain("refusedFor('workflowId', null)");
    expect(testOf('DograhHealthEventTest')).not.toContain('refusesToBeWithoutWhatItNeeds');
  });

  test('expect of a thin event nothing of what it gathered', () => {
    const [, thin = ''] = testOf('DograhCallCompletedEventTest').split('keepsItsEnvelopeWhenItIsMadeThin');
    const [, kept = ''] = /new Set<String>\{([^}]*)\}/.exec(thin) ?? [];
    expect(kept).toContain("'workflowRunId'");
    expect(kept).not.toContain("'extractedVariables'");
  });

  test('expect each member of another spelling under the name of the contract', () => {
    const call = testOf('DograhCallCompletedEventTest');
    expect(call).toContain("'run_id' => 'run_id-0'");
    expect(call).toContain("areEqual('run_id-0', content.get('workflowRunId'))");
    expect(testOf('DograhHealthEventTest')).not.toContain('readsEveryMemberOf');
  });
});
