import type { VersionRecord, WorkflowRecord } from '../store/workflow-record.ts';

export const draftOf = (workflow: WorkflowRecord): VersionRecord | undefined =>
  workflow.versions.find(({ status }) => status === 'draft');

export const publishedOf = (workflow: WorkflowRecord): VersionRecord | undefined =>
  workflow.versions.find(({ status }) => status === 'published');

/** What a reader of the workflow gets: the draft when there is one, else what is published. */
export const shownVersion = (workflow: WorkflowRecord): VersionRecord | undefined =>
  draftOf(workflow) ?? publishedOf(workflow);

/** The draft takes the place of what was published. */
export function publish(workflow: WorkflowRecord, draft: VersionRecord, now: number): void {
  const before = publishedOf(workflow);
  if (before !== undefined) before.status = 'archived';
  draft.status = 'published';
  draft.publishedAt = now;
}
