import type { WorkflowStatus } from '../objects/workflow.ts';
import type { Integer, JsonObject, Timestamp } from '../vocabulary/api.ts';

/** Workflows, which Dograh's own pages call agents: what is said in a call, and how it branches. */
export interface WorkflowApi {
  /**
   * Every workflow of the organization, without its definition. Neither paged nor in a promised order.
   *
   * @http GET /workflow/fetch
   * @timeout 10s
   * @errors 422 The status asked for is neither `active` nor `archived`.
   * @differs WorkflowSummary.status Dograh's database knows these two values only; its document says any text.
   */
  listWorkflows(query: {
    /** `active`, `archived` or both with a comma between; every workflow when absent. */
    status?: string;
  }): WorkflowSummary[];

  /**
   * One workflow with its definition: the draft when there is one, else what is published. May be large.
   *
   * @http GET /workflow/fetch/{workflowId}
   * @timeout 20s
   * @errors 404 There is no such workflow.
   * @differs Workflow.status Dograh's database knows these two values only; its document says any text.
   * @differs Workflow.version_status Dograh's database knows these three values only; its document says any text.
   */
  getWorkflow(workflowId: Integer): Workflow;

  /**
   * The versions of a workflow, newest first.
   *
   * @http GET /workflow/{workflowId}/versions
   * @timeout 20s
   * @errors 404 There is no such workflow.
   * @differs WorkflowVersion.status Dograh's database knows these three values only; its document says any text.
   */
  listWorkflowVersions(
    workflowId: Integer,
    query: {
      /** 1 to 100; every version when absent. */
      limit?: Integer;
      /** How many of the newest versions to leave out. */
      offset?: Integer;
    }
  ): WorkflowVersion[];

  /**
   * Checks the draft, or what is published when there is no draft. A workflow with faults is a normal answer: Dograh
   * gives it with status 422, and the same body under `detail`.
   *
   * @http POST /workflow/{workflowId}/validate
   * @timeout 20s
   * @errors 404 There is no such workflow.
   * @errors 422 The workflow has faults; `detail` holds them as a `WorkflowValidation`.
   */
  validateWorkflow(workflowId: Integer): WorkflowValidation;

  /**
   * Publishes the draft. Not to be sent again: a draft that somebody made in between would be published too.
   *
   * @http POST /workflow/{workflowId}/publish
   * @timeout 30s
   * @once
   * @errors 400 There is no draft to publish.
   * @errors 404 There is no such workflow.
   * @errors 422 The workflow has faults; `detail` holds them as a `WorkflowValidation`.
   * @differs response Dograh's document leaves this answer open; Dograh always sends these members.
   */
  publishWorkflow(workflowId: Integer): PublishedVersion;

  /**
   * Archives a workflow, or makes it usable again. Calls to an archived workflow are refused.
   *
   * @http PUT /workflow/{workflowId}/status
   * @timeout 10s
   * @errors 404 There is no such workflow.
   */
  setWorkflowStatus(workflowId: Integer, body: SetWorkflowStatus): Workflow;
}

/** What a version of a workflow is for. */
export type WorkflowVersionStatus =
  /** Being edited; only test calls use it. */
  | 'draft'
  /** In use. */
  | 'published'
  /** Was in use before. */
  | 'archived';

/** A workflow as lists show it. */
export interface WorkflowSummary {
  id: Integer;
  name: string;
  status: WorkflowStatus;
  created_at: Timestamp;
  /** Calls so far, test calls included. */
  total_runs: Integer;
  /** The folder that Dograh's own pages show it in. */
  folder_id?: Integer | null;
  /** What a call is started with; stays the same through every version. */
  workflow_uuid?: string | null;
}

/** A workflow with its definition. Secrets inside of nodes are masked. */
export interface Workflow {
  id: Integer;
  name: string;
  status: WorkflowStatus;
  created_at: Timestamp;
  /** Its nodes and edges, under `nodes` and `edges`. */
  workflow_definition: JsonObject;
  /** Id of the version that `workflow_definition` holds. */
  current_definition_id: Integer | null;
  /** Values that a test call uses for variables it was not given. A real call does not use them. */
  template_context_variables?: JsonObject | null;
  /** The dispositions that the workflow's author named. */
  call_disposition_codes?: WorkflowDispositionCodes | null;
  /** Always empty here; `listWorkflows` has it. */
  total_runs?: Integer | null;
  /** Among others `max_call_duration` in seconds. */
  workflow_configurations?: JsonObject | null;
  version_number?: Integer | null;
  version_status?: WorkflowVersionStatus | null;
  /** What a call is started with; stays the same through every version. */
  workflow_uuid?: string | null;
}

/** The dispositions that a workflow's author named. */
export interface WorkflowDispositionCodes {
  disposition_codes?: string[];
}

/** One version of a workflow. */
export interface WorkflowVersion {
  id: Integer;
  /** Counts up from 1. */
  version_number: Integer;
  status: WorkflowVersionStatus;
  created_at: Timestamp;
  /** Empty for a draft. */
  published_at?: Timestamp | null;
  /** Its nodes and edges, under `nodes` and `edges`. */
  workflow_json: JsonObject;
  workflow_configurations?: JsonObject | null;
  template_context_variables?: JsonObject | null;
}

/** Whether a workflow can be published, and what stands in the way. */
export interface WorkflowValidation {
  is_valid: boolean;
  errors: WorkflowFault[];
}

/** The part of a workflow that has a fault. */
export type WorkflowFaultKind =
  /** A step of the conversation. */
  | 'node'
  /** A way from one step to another. */
  | 'edge'
  /** The workflow as a whole. */
  | 'workflow';

/** One fault of a workflow. */
export interface WorkflowFault {
  kind: WorkflowFaultKind;
  /** Id of the node or edge; empty when the fault is the workflow's. */
  id: string | null;
  /** Path of the member inside of the node or edge, such as `data.label`. */
  field: string | null;
  /** What is wrong, for people. */
  message: string;
}

/** The version that was just published. */
export interface PublishedVersion {
  id: Integer;
  version_number: Integer;
  status: WorkflowVersionStatus;
  published_at: Timestamp;
}

/** Archives a workflow or brings it back. */
export interface SetWorkflowStatus {
  status: WorkflowStatus;
}
