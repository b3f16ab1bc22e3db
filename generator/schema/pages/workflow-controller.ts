import type { WorkflowStatus } from '../objects/workflow.ts';
import type { Integer, RecordId, Timestamp } from '../vocabulary/api.ts';

/** The workflows and how fresh the list is. */
export interface WorkflowList {
  workflows: WorkflowRow[];
  /** When Dograh gave this list. */
  readAt: Timestamp;
  /** The list was kept from an earlier request. */
  fromCache: boolean;
}

export interface WorkflowRow {
  workflowId: Integer;
  /** The id under which calls are placed. */
  workflowUuid: string | null;
  name: string;
  status: WorkflowStatus;
  totalRuns: Integer | null;
  createdAt: Timestamp | null;
  /** Id of the `Dograh_Workflow__c` record, when there is one. */
  recordId: RecordId | null;
}

/** Which version calls use, and whether another waits to be published. */
export interface VersionState {
  workflowId: Integer;
  /** Empty when none was ever published, or Dograh no longer knows the workflow. */
  publishedVersion: Integer | null;
  publishedAt: Timestamp | null;
  /** Number of the draft; empty when there is none. */
  draftVersion: Integer | null;
}

/** One workflow. Dograh gives the draft when there is one, else the published version. */
export interface WorkflowDetail {
  workflowId: Integer;
  workflowUuid: string | null;
  name: string;
  status: WorkflowStatus;
  versionNumber: Integer | null;
  versionStatus: VersionStatus | null;
  /** Nodes and edges as JSON; what Dograh masks stays masked. */
  definitionJson: string;
  /** Variables that the prompts use. */
  variables: string[];
  /** Dispositions that the workflow's author named. */
  dispositions: string[];
  readAt: Timestamp;
}

/** What a version is. */
export type VersionStatus = 'draft' | 'published' | 'archived';

export interface VersionRow {
  versionId: Integer;
  versionNumber: Integer | null;
  status: VersionStatus | null;
  createdAt: Timestamp | null;
  publishedAt: Timestamp | null;
}

export interface ValidationResult {
  isValid: boolean;
  problems: ValidationProblem[];
}

/** What kind of element a problem stands at. */
export type ProblemPlace = 'node' | 'edge' | 'workflow';

export interface ValidationProblem {
  place: ProblemPlace;
  /** Id of the node or edge. */
  elementId: string | null;
  field: string | null;
  message: string;
}

export interface PublishResult {
  versionNumber: Integer | null;
  publishedAt: Timestamp | null;
  /** Filled when the draft has problems: nothing was published. */
  validation: ValidationResult;
}

/**
 * Workflows: what they say, whether they are valid, publishing and archiving them. Never changes a definition.
 * @service DograhWorkflowService
 */
export interface DograhWorkflowController {
  /**
   * All workflows. Asks Dograh when the kept list is older than a minute, or when told to.
   * @permission Dograh_Manage_Workflows
   */
  listWorkflows(refresh: boolean, correlationId: string): WorkflowList;

  /**
   * Drafts and published versions of at most ten workflows: Dograh's list does not tell them, and asking for one costs
   * a callout. Each is kept for a minute.
   * @permission Dograh_Manage_Workflows
   */
  listVersionStates(workflowIds: Integer[], correlationId: string): VersionState[];

  /**
   * One workflow with its graph.
   * @permission Dograh_Manage_Workflows
   */
  getWorkflow(workflowId: Integer, correlationId: string): WorkflowDetail;

  /**
   * The newest versions, newest first, without their graphs.
   * @permission Dograh_Manage_Workflows
   */
  listVersions(workflowId: Integer, correlationId: string): VersionRow[];

  /**
   * The graph of one version as JSON, to compare it with another.
   * @permission Dograh_Manage_Workflows
   */
  getVersionDefinition(workflowId: Integer, versionId: Integer, correlationId: string): string;

  /**
   * Checks the draft, or the published version when there is no draft.
   * @permission Dograh_Manage_Workflows
   */
  validateWorkflow(workflowId: Integer, correlationId: string): ValidationResult;

  /**
   * Makes the draft the version that calls use, also when somebody else began the draft.
   * @permission Dograh_Manage_Workflows
   */
  publishWorkflow(workflowId: Integer, correlationId: string): PublishResult;

  /**
   * Archives a workflow, so that it takes no calls, or restores it.
   * @permission Dograh_Manage_Workflows
   */
  setWorkflowStatus(workflowId: Integer, status: WorkflowStatus, correlationId: string): WorkflowRow;
}
