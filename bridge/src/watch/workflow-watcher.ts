import type { WorkflowSummary, WorkflowVersion } from '../../../generator/schema/dograh-api/workflows.ts';
import type { JsonObject } from '../../../generator/schema/vocabulary/api.ts';
import type { DograhApi } from '../dograh/dograh-api.ts';
import type { Look, Observation, Watcher } from './watcher.ts';

/** Notices when a workflow is published, renamed, archived or restored: Salesforce then drops what it has cached. */
export class WorkflowWatcher implements Watcher {
  readonly name = 'workflows';
  private readonly dograh: Pick<DograhApi, 'workflows' | 'workflowVersions'>;
  private readonly now: () => Date;
  private readonly told = new Map<number, string>();

  constructor(dograh: Pick<DograhApi, 'workflows' | 'workflowVersions'>, now: () => Date) {
    this.dograh = dograh;
    this.now = now;
  }

  async look(): Promise<Look> {
    const observations: Observation[] = [];
    // One after the other: nobody waits for this, and Dograh has calls to make.
    for (const workflow of await this.dograh.workflows()) {
      const versions = await this.dograh.workflowVersions(workflow.id);
      const published = versions.find(({ status }) => status === 'published');
      if (published !== undefined) observations.push(...this.observed(workflow, published));
    }
    return { observations, isBusy: false };
  }

  private observed(workflow: WorkflowSummary, version: WorkflowVersion): Observation[] {
    const event = publishedEvent(workflow, version);
    const now = JSON.stringify(event);
    const before = this.told.get(workflow.id);
    if (before === now) return [];
    this.told.set(workflow.id, now);
    // A workflow may be archived and restored again: only the time tells the states apart.
    const when = before === undefined ? {} : { occurredAt: this.now().toISOString() };
    return [{ key: `workflow:${workflow.id}`, event: { ...event, ...when } }];
  }
}

function publishedEvent(workflow: WorkflowSummary, version: WorkflowVersion): JsonObject {
  return {
    eventType: 'workflow_published',
    workflowId: String(workflow.id),
    name: workflow.name,
    status: workflow.status,
    versionNumber: version.version_number,
    ...(typeof workflow.workflow_uuid === 'string' ? { workflowUuid: workflow.workflow_uuid } : {}),
    ...(typeof version.published_at === 'string' ? { publishedAt: version.published_at } : {})
  };
}
