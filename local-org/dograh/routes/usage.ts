import type { FastifyInstance } from 'fastify';
import type { CurrentUsage, UsageRunPage } from '../../../generator/schema/dograh-api/usage.ts';
import { usageRun } from '../calls/run-views.ts';
import { ApiError } from '../http/api-error.ts';
import { API } from '../http/paths.ts';
import type { Simulation } from '../simulation.ts';
import { withOffset } from '../timestamps.ts';
import { runFilter } from './run-filters.ts';
import { runPage, runQuery } from './run-pages.ts';

/** Runs of the whole organization, and what they used. */
export function usageRoutes(server: FastifyInstance, { store, clock, addresses }: Simulation): void {
  server.get(`${API}/organizations/usage/runs`, (request): UsageRunPage => {
    const query = runQuery(request.query, 'usage');
    const from = dateOf(query.start_date, -Infinity);
    const to = dateOf(query.end_date, Infinity);
    const passes = runFilter(query.filters, 'usage');
    const found = [...store.runs.values()].filter((run) => run.createdAt >= from && run.createdAt <= to && passes(run));
    const { runs, counts } = runPage(found, query);
    const shown = runs.map((run) => usageRun(run, store.workflows.get(run.workflowId)?.name ?? null, addresses.apiUrl));
    return {
      runs: shown,
      total_dograh_tokens: 0,
      // Of this page only.
      total_duration_seconds: shown.reduce((sum, { call_duration_seconds: seconds }) => sum + seconds, 0),
      ...counts
    };
  });

  server.get(`${API}/organizations/usage/current-period`, (): CurrentUsage => {
    const today = new Date(clock.now);
    const start = Date.UTC(today.getUTCFullYear(), today.getUTCMonth(), 1);
    const end = Date.UTC(today.getUTCFullYear(), today.getUTCMonth() + 1, 1);
    const runs = [...store.runs.values()].filter(({ createdAt }) => createdAt >= start);
    return {
      period_start: withOffset(start),
      period_end: withOffset(end),
      used_dograh_tokens: 0,
      total_duration_seconds: runs.reduce((sum, { durationSeconds }) => sum + (durationSeconds ?? 0), 0),
      used_amount_usd: null,
      currency: null,
      price_per_second_usd: null
    };
  });
}

/** @throws {ApiError} 500 for a date that is none: Dograh does not catch it */
function dateOf(text: string | undefined, otherwise: number): number {
  if (text === undefined || text === '') return otherwise;
  const date = Date.parse(text);
  if (Number.isNaN(date)) throw new ApiError(500, `Invalid isoformat string: '${text}'`);
  return date;
}
