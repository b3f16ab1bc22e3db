import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import type {
  PublishedVersion,
  SetWorkflowStatus,
  Workflow,
  WorkflowSummary,
  WorkflowValidation,
  WorkflowVersion
} from '../../../generator/schema/dograh-api/workflows.ts';
import { ApiError } from '../http/api-error.ts';
import { API } from '../http/paths.ts';
import { validated } from '../http/validate.ts';
import type { Simulation } from '../simulation.ts';
import type { VersionRecord, WorkflowRecord } from '../store/workflow-record.ts';
import { withZ } from '../timestamps.ts';
import { faultsOf } from '../workflows/validate.ts';
import { draftOf, publish, shownVersion } from '../workflows/versions.ts';
import { summaryOf, versionView, workflowOf } from '../workflows/workflow-views.ts';
import { idIn } from './id-parameter.ts';

const statuses = ['active', 'archived'] as const;
const statusBody = z.object({ status: z.enum(statuses) });
const pageQuery = z.object({
  limit: z.coerce.number().int().min(1).max(100).optional(),
  offset: z.coerce.number().int().min(0).default(0)
});

/** Workflows: reading, checking, publishing, archiving. */
export function workflowRoutes(server: FastifyInstance, { store, clock }: Simulation): void {
  const found = (id: number): WorkflowRecord => {
    const workflow = store.workflows.get(id);
    if (workflow === undefined) throw new ApiError(404, `Workflow with id ${id} not found`);
    return workflow;
  };

  server.get(`${API}/workflow/fetch`, (request): WorkflowSummary[] => {
    const wanted = statusesIn((request.query as { status?: string }).status);
    const runs = new Map<number, number>();
    for (const { workflowId } of store.runs.values()) runs.set(workflowId, (runs.get(workflowId) ?? 0) + 1);
    return [...store.workflows.values()]
      .filter(({ status }) => wanted.includes(status))
      .map((workflow) => summaryOf(workflow, runs.get(workflow.id) ?? 0));
  });

  server.get(`${API}/workflow/fetch/:workflow_id`, (request): Workflow =>
    workflowOf(found(idIn(request, 'workflow_id')))
  );

  server.get(`${API}/workflow/:workflow_id/versions`, (request): WorkflowVersion[] => {
    const { versions } = found(idIn(request, 'workflow_id'));
    const { limit, offset } = validated(pageQuery, request.query, 'query') as z.infer<typeof pageQuery>;
    const newestFirst = [...versions].sort((a, b) => b.number - a.number);
    return newestFirst.slice(offset, limit === undefined ? undefined : offset + limit).map(versionView);
  });

  server.post(`${API}/workflow/:workflow_id/validate`, (request): WorkflowValidation => {
    const version = shownVersion(found(idIn(request, 'workflow_id')));
    if (version !== undefined) requireValid(version);
    return { is_valid: true, errors: [] };
  });

  server.post(`${API}/workflow/:workflow_id/publish`, (request): PublishedVersion => {
    const workflow = found(idIn(request, 'workflow_id'));
    const draft = draftOf(workflow);
    if (draft === undefined) throw new ApiError(400, 'No draft to publish');
    requireValid(draft);
    publish(workflow, draft, clock.now);
    return { id: draft.id, version_number: draft.number, status: 'published', published_at: withZ(clock.now) };
  });

  server.put(`${API}/workflow/:workflow_id/status`, (request): Workflow => {
    const workflow = found(idIn(request, 'workflow_id'));
    workflow.status = (validated(statusBody, request.body, 'body') as SetWorkflowStatus).status;
    return workflowOf(workflow);
  });
}

function statusesIn(text: string | undefined): readonly string[] {
  if (text === undefined || text === '') return statuses;
  const wanted = text.split(',').map((status) => status.trim());
  const wrong = wanted.filter((status) => !(statuses as readonly string[]).includes(status));
  if (wrong.length === 0) return wanted;
  throw new ApiError(422, `Invalid status value(s): ${wrong.join(', ')}. Valid values: active, archived`);
}

/** @throws {ApiError} 422 with the faults: a normal answer of Dograh */
function requireValid(version: VersionRecord): void {
  const errors = faultsOf(version.definition);
  if (errors.length > 0) throw new ApiError(422, { is_valid: false, errors } satisfies WorkflowValidation);
}
