import type { FastifyInstance } from 'fastify';
import type { Run, RunPage } from '../../../generator/schema/dograh-api/runs.ts';
import type { JsonObject } from '../../../generator/schema/vocabulary/api.ts';
import { detailedRun, listedRun } from '../calls/run-views.ts';
import { ApiError } from '../http/api-error.ts';
import { API } from '../http/paths.ts';
import { randomFor } from '../random.ts';
import type { Simulation } from '../simulation.ts';
import { idIn } from './id-parameter.ts';
import { readFilters, runFilter } from './run-filters.ts';
import { runPage, runQuery } from './run-pages.ts';

/** Runs of one workflow, and one run. */
export function runRoutes(server: FastifyInstance, { store, addresses, options }: Simulation): void {
  server.get(`${API}/workflow/:workflow_id/runs`, (request): RunPage => {
    const workflowId = idIn(request, 'workflow_id');
    const query = runQuery(request.query, 'list');
    const passes = runFilter(query.filters, 'list');
    const found = [...store.runs.values()].filter((run) => run.workflowId === workflowId && passes(run));
    const { runs, counts } = runPage(found, query);
    const applied = readFilters(query.filters) as unknown as JsonObject[];
    return { runs: runs.map(listedRun), ...counts, applied_filters: applied.length === 0 ? null : applied };
  });

  // The id of the workflow is not looked at.
  server.get(`${API}/workflow/:workflow_id/runs/:run_id`, (request): Run => {
    const run = store.runs.get(idIn(request, 'run_id'));
    if (run === undefined) throw new ApiError(404, 'Workflow run not found');
    if (run.hasArtifacts) run.publicToken ??= randomFor(options.seed, 'token', run.id).uuid();
    return detailedRun(run, addresses.apiUrl);
  });
}
