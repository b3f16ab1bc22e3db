import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import type { DailyReport, DurationShare } from '../../../generator/schema/dograh-api/reports.ts';
import { ApiError } from '../http/api-error.ts';
import { API } from '../http/paths.ts';
import { validated } from '../http/validate.ts';
import type { Simulation } from '../simulation.ts';
import type { RunRecord } from '../store/run-record.ts';
import { textOf } from '../json-text.ts';

const query = z.object({
  date: z.string(),
  timezone: z.string(),
  workflow_id: z.coerce.number().int().optional()
});

const HANDED_OVER = new Set(['call_transferred', 'transfer_call', 'XFER']);
const buckets = [
  { bucket: '0-10s', range_start: 0, range_end: 10 },
  { bucket: '10-30s', range_start: 10, range_end: 30 },
  { bucket: '30-60s', range_start: 30, range_end: 60 },
  { bucket: '60-120s', range_start: 60, range_end: 120 },
  { bucket: '120-180s', range_start: 120, range_end: 180 },
  { bucket: '>180s', range_start: 180, range_end: null }
] as const;

/** Figures of one day. */
export function reportRoutes(server: FastifyInstance, { store }: Simulation): void {
  server.get(`${API}/organizations/reports/daily`, (request): DailyReport => {
    const asked = validated(query, request.query, 'query') as z.infer<typeof query>;
    if (!/^\d{4}-\d{2}-\d{2}$/.test(asked.date)) throw new ApiError(400, 'Invalid date format. Use YYYY-MM-DD');
    const dayOf = dayIn(asked.timezone);
    const runs = [...store.runs.values()].filter(
      (run) =>
        run.isCompleted &&
        dayOf(run.createdAt) === asked.date &&
        (asked.workflow_id === undefined || run.workflowId === asked.workflow_id)
    );
    return {
      date: asked.date,
      timezone: asked.timezone,
      workflow_id: asked.workflow_id ?? null,
      metrics: {
        total_runs: runs.length,
        xfer_count: runs.filter((run) => HANDED_OVER.has(dispositionOf(run))).length
      },
      disposition_distribution: dispositions(runs),
      call_duration_distribution: durations(runs)
    };
  });
}

const dispositionOf = (run: RunRecord): string => textOf(run.gatheredContext?.['mapped_call_disposition']) || 'unknown';
const percentage = (count: number, total: number): number =>
  total === 0 ? 0 : Math.round((count / total) * 10_000) / 100;

/** @throws {ApiError} 500 for a time zone that nobody knows: Dograh does not catch it */
function dayIn(timeZone: string): (at: number) => string {
  try {
    const format = new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' });
    return (at) => format.format(at);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new ApiError(500, `No time zone found with key ${timeZone}`);
  }
}

function dispositions(runs: readonly RunRecord[]): DailyReport['disposition_distribution'] {
  const counts = new Map<string, number>();
  for (const run of runs) counts.set(dispositionOf(run), (counts.get(dispositionOf(run)) ?? 0) + 1);
  return [...counts]
    .sort(([a, most], [b, more]) => more - most || a.localeCompare(b))
    .map(([disposition, count]) => ({ disposition, count, percentage: percentage(count, runs.length) }));
}

function durations(runs: readonly RunRecord[]): DurationShare[] {
  const lengths = runs.flatMap(({ durationSeconds }) => (durationSeconds === null ? [] : [durationSeconds]));
  return buckets.map((bucket) => {
    const count = lengths.filter(
      (length) => length >= bucket.range_start && length < (bucket.range_end ?? Infinity)
    ).length;
    return { ...bucket, count, percentage: percentage(count, lengths.length) };
  });
}
