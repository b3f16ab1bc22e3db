import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { join } from 'node:path';
import { OrgProcess } from '../../load/org-process.ts';
import { damaged, document } from '../random-json.ts';

const project = join(import.meta.dirname, '../../engine/__tests__/spec');
/** The first run compiles the engine. */
const SET_UP_TIME = 300_000;
/** `FUZZ_RUNS=5000 FUZZ_SEED=7 npx jest local-org/fuzz` looks longer, and elsewhere. */
const numRuns = Number(process.env['FUZZ_RUNS'] ?? 60) * 5;
const seed = Number(process.env['FUZZ_SEED'] ?? 20260901);
const RUN_TIME = 60_000 + numRuns * 100;

/** `undefined` when JavaScript refuses the text. */
function parsed(text: string): { value: unknown } | undefined {
  try {
    // Apex has no negative zero.
    return { value: JSON.parse(text, (_, value: unknown) => (value === 0 ? 0 : value)) };
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

describe('JSON means the same here as in JavaScript', () => {
  let org: OrgProcess;

  beforeAll(async () => {
    org = await OrgProcess.start(project);
    await org.open();
  }, SET_UP_TIME);

  afterAll(async () => {
    await org.stop();
  });

  it(
    'when a random document is read and written again',
    async () => {
      await fc.assert(
        fc.asyncProperty(document, async ({ text, value }) => {
          const { written } = await org.json(text);
          expect(parsed(written ?? '')).toEqual({ value });
        }),
        { numRuns, seed }
      );
    },
    RUN_TIME
  );

  it(
    'when a random document is taken apart token by token',
    async () => {
      await fc.assert(
        fc.asyncProperty(document, async ({ text, tokens }) => {
          expect((await org.json(text)).tokens).toEqual(tokens);
        }),
        { numRuns, seed }
      );
    },
    RUN_TIME
  );

  it(
    'when a damaged document is refused, or still is one',
    async () => {
      let refused = 0;
      await fc.assert(
        fc.asyncProperty(damaged, async (text) => {
          const found = await org.json(text);
          const wanted = parsed(text);
          if (wanted) expect(parsed(found.written ?? '')).toEqual(wanted);
          else expect(found.refused).toEqual(expect.any(String));
          refused += wanted ? 0 : 1;
        }),
        { numRuns, seed }
      );
      expect(refused).toBeGreaterThan(numRuns / 4);
    },
    RUN_TIME
  );
});
