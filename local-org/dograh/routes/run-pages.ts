import { z } from 'zod';
import { validated } from '../http/validate.ts';
import type { RunRecord } from '../store/run-record.ts';

const whole = z.coerce.number().int();
const shared = {
  page: whole.min(1).default(1),
  limit: whole.min(1).max(100).default(50),
  filters: z.string().optional(),
  sort_by: z.string().optional()
};
/** Lists of a workflow or campaign take any word for descending; the usage list does not. */
const schemas = {
  list: z.object({ ...shared, sort_order: z.string().default('desc') }),
  usage: z.object({
    ...shared,
    sort_order: z.enum(['asc', 'desc']).default('desc'),
    start_date: z.string().optional(),
    end_date: z.string().optional()
  })
};

/** What a request for a page of runs asks for. */
export interface RunQuery {
  readonly page: number;
  readonly limit: number;
  readonly filters?: string;
  readonly sort_by?: string;
  readonly sort_order: string;
  readonly start_date?: string;
  readonly end_date?: string;
}

export const runQuery = (query: unknown, kind: keyof typeof schemas): RunQuery =>
  validated(schemas[kind], query, 'query') as RunQuery;

/** One page, sorted as asked for; runs of the same moment by their id. */
export function runPage(
  runs: readonly RunRecord[],
  { page, limit, sort_by, sort_order }: RunQuery
): { runs: RunRecord[]; counts: { total_count: number; page: number; limit: number; total_pages: number } } {
  const by = (run: RunRecord): number => (sort_by === 'duration' ? (run.durationSeconds ?? -1) : run.createdAt);
  const sign = sort_order === 'asc' ? 1 : -1;
  const sorted = [...runs].sort((a, b) => sign * (by(a) - by(b) || a.id - b.id));
  return {
    runs: sorted.slice((page - 1) * limit, page * limit),
    counts: { total_count: runs.length, page, limit, total_pages: Math.ceil(runs.length / limit) }
  };
}
