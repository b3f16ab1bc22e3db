import type { Workflow, WorkflowSummary, WorkflowVersion } from '../../../generator/schema/dograh-api/workflows.ts';
import type { VersionRecord, WorkflowRecord } from '../store/workflow-record.ts';
import { optional, withZ } from '../timestamps.ts';
import { maskedDefinition } from './mask.ts';
import { shownVersion } from './versions.ts';

/** @param runs made in the simulation */
export const summaryOf = (workflow: WorkflowRecord, runs: number): WorkflowSummary => ({
  id: workflow.id,
  name: workflow.name,
  status: workflow.status,
  created_at: withZ(workflow.createdAt),
  total_runs: workflow.earlierRuns + runs,
  folder_id: workflow.folderId,
  workflow_uuid: workflow.uuid
});

export function workflowOf(workflow: WorkflowRecord): Workflow {
  const version = shownVersion(workflow);
  return {
    id: workflow.id,
    name: workflow.name,
    status: workflow.status,
    created_at: withZ(workflow.createdAt),
    workflow_definition: version === undefined ? { nodes: [], edges: [] } : maskedDefinition(version.definition),
    current_definition_id: version?.id ?? null,
    template_context_variables: version?.variables ?? null,
    call_disposition_codes: { disposition_codes: [...workflow.dispositionCodes] },
    total_runs: null,
    workflow_configurations: version?.configurations ?? null,
    version_number: version?.number ?? null,
    version_status: version?.status ?? null,
    workflow_uuid: workflow.uuid
  };
}

export const versionView = (version: VersionRecord): WorkflowVersion => ({
  id: version.id,
  version_number: version.number,
  status: version.status,
  created_at: withZ(version.createdAt),
  published_at: optional(withZ, version.publishedAt),
  workflow_json: maskedDefinition(version.definition),
  workflow_configurations: version.configurations,
  template_context_variables: version.variables
});
