import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { join } from 'node:path';
import { OrgProcess, type Row } from '../../load/org-process.ts';
import { condition, query, table } from '../random-soql.ts';
import { answer, holds, KEY, soql, written } from '../soql-model.ts';

const project = join(import.meta.dirname, '../../engine/__tests__/spec');
/** The first run compiles the engine. */
const SET_UP_TIME = 300_000;
/** `FUZZ_RUNS=5000 FUZZ_SEED=7 npx jest local-org/fuzz` looks longer, and elsewhere. */
const numRuns = Number(process.env['FUZZ_RUNS'] ?? 60);
const seed = Number(process.env['FUZZ_SEED'] ?? 20260901);
const RUN_TIME = 60_000 + numRuns * 500;

describe('SOQL gives what a look at every row gives', () => {
  let org: OrgProcess;

  beforeAll(async () => {
    org = await OrgProcess.start(project);
  }, SET_UP_TIME);

  afterAll(async () => {
    await org.stop();
  });

  const fill = async (rows: readonly Row[]): Promise<void> => {
    await org.open();
    if (rows.length > 0) await org.insert('Account', rows);
  };

  it(
    'for random conditions, orders, limits and offsets',
    async () => {
      await fc.assert(
        fc.asyncProperty(table, fc.array(query, { minLength: 1, maxLength: 4 }), async (rows, queries) => {
          await fill(rows);
          for (const one of queries) {
            const found = await org.query(soql(one));
            expect(found.map((row) => row[KEY])).toEqual(answer(rows, one));
          }
        }),
        { numRuns, seed }
      );
    },
    RUN_TIME
  );

  it(
    'for random sums, counts and extremes',
    async () => {
      await fc.assert(
        fc.asyncProperty(table, condition, async (rows, where) => {
          await fill(rows);
          const chosen = rows.filter((row) => holds(row, where));
          const numbers = chosen.flatMap((row) =>
            typeof row['NumberOfEmployees'] === 'number' ? [row['NumberOfEmployees']] : []
          );
          const [found] = await org.query(
            'SELECT COUNT(Id) everyone, COUNT(Site) sites, SUM(NumberOfEmployees) total, MIN(NumberOfEmployees) least,' +
              ` MAX(NumberOfEmployees) most FROM Account WHERE ${written(where)}`
          );
          expect({ ...found, attributes: undefined }).toEqual({
            attributes: undefined,
            everyone: chosen.length,
            sites: chosen.filter((row) => row['Site'] !== null).length,
            total: numbers.length === 0 ? null : numbers.reduce((sum, number) => sum + number, 0),
            least: numbers.length === 0 ? null : Math.min(...numbers),
            most: numbers.length === 0 ? null : Math.max(...numbers)
          });
        }),
        { numRuns, seed }
      );
    },
    RUN_TIME
  );
});
