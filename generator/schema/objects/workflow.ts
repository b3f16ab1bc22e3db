import type {
  DateTime,
  ExternalId,
  FromEvent,
  IndexedText,
  LongText,
  Picklist,
  Text,
  WholeNumber
} from '../vocabulary/fields.ts';
import type { CustomObject } from '../vocabulary/objects.ts';

/** Whether a workflow can be used. */
export type WorkflowStatus = 'active' | 'archived';

/** One Dograh workflow (in Dograh's words also an agent): what is said, asked and done in a call. */
export interface DograhWorkflow extends CustomObject<
  'Dograh_Workflow__c',
  {
    label: 'Dograh Workflow';
    pluralLabel: 'Dograh Workflows';
    name: Text<80>;
    nameLabel: 'Workflow Name';
    sharing: 'Read';
    history: false;
    reports: true;
    search: true;
    activities: false;
  }
> {
  /** Dograh's id of the workflow. */
  externalWorkflowId: ExternalId<64>;
  /** The id under which calls are placed. */
  workflowUuid?: FromEvent<'workflow_published', Text<36>>;
  /** Whether the workflow can be used. */
  status: Picklist<WorkflowStatus, 'active'>;
  /** Number of the published version. */
  versionNumber?: FromEvent<'workflow_published', WholeNumber<9>>;
  /** When that version was published. */
  publishedAt?: FromEvent<'workflow_published', DateTime>;
  /** Calls that the workflow has had. */
  totalRuns?: WholeNumber<12>;
  /**
   * Identifies the request that last changed the record.
   * @apiName Correlation_ID__c
   * @label Correlation ID
   */
  correlationId?: IndexedText<64>;
  /** When the newest event about this workflow happened. */
  lastEventAt?: DateTime;
  /** Delivery id of the newest event about this workflow. */
  lastEventId?: Text<64>;
  /** Values that could not be written to their field, each with its raw value and the reason. */
  mappingErrors?: LongText<32768>;
  /** When Salesforce last compared this record with Dograh. */
  lastSyncedAt?: DateTime;
}
