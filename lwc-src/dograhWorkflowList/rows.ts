import { fillLabel, formatDateTime, formatNumber, type Tone } from 'c/dograhFormat';
import activeText from '@salesforce/label/c.Dograh_Workflow_Active';
import archivedText from '@salesforce/label/c.Dograh_Workflow_Archived';
import draftText from '@salesforce/label/c.Dograh_Workflow_Draft_Version';
import neverText from '@salesforce/label/c.Dograh_Workflow_Never_Published';
import publishedText from '@salesforce/label/c.Dograh_Workflow_Published_Version';
import type { VersionState, WorkflowRow } from '../../generator/schema/pages/workflow-controller.ts';

export type StatusFilter = 'all' | 'active' | 'archived';
export type SortField = 'name' | 'totalRuns' | 'createdAt';
export interface Sorting {
  readonly field: SortField;
  readonly isDescending: boolean;
}

interface Badge {
  readonly key: string;
  readonly label: string;
  readonly icon: string;
  readonly tone: Tone;
}

/** A workflow as the list shows it. */
export interface RowView {
  readonly workflowId: number;
  readonly name: string;
  readonly status: Badge;
  /** Empty while it is not known which versions there are. */
  readonly versions: readonly Badge[];
  readonly isUnread: boolean;
  readonly runs: string;
  readonly created: string;
}

/** Workflows whose name or id has all the words, with the status asked for, in order. */
export function matching(
  workflows: readonly WorkflowRow[],
  search: string,
  filter: StatusFilter,
  { field, isDescending }: Sorting
): WorkflowRow[] {
  const words = search.toLocaleLowerCase().split(/\s+/).filter(Boolean);
  const found = workflows.filter(({ name, workflowId, status }) => {
    const text = `${name} ${workflowId}`.toLocaleLowerCase();
    return (filter === 'all' || status === filter) && words.every((word) => text.includes(word));
  });
  const sign = isDescending ? -1 : 1;
  return found.sort((one, other) => sign * compare(one[field], other[field]) || compare(one.name, other.name));
}

/** What is not known comes first, like nothing. */
function compare(one: string | number | null, other: string | number | null): number {
  if (typeof one === 'number' || typeof other === 'number') {
    return Number(one ?? -1) - Number(other ?? -1);
  }
  return (one ?? '').localeCompare(other ?? '');
}

/** @param state which versions there are; undefined as long as nobody asked */
export function rowView(workflow: WorkflowRow, state: VersionState | undefined): RowView {
  const isActive = workflow.status === 'active';
  return {
    workflowId: workflow.workflowId,
    name: workflow.name,
    status: {
      key: 'status',
      label: isActive ? activeText : archivedText,
      icon: isActive ? 'utility:success' : 'utility:archive',
      tone: isActive ? 'success' : 'neutral'
    },
    versions: state ? versionBadges(state) : [],
    isUnread: state === undefined,
    runs: formatNumber(workflow.totalRuns),
    created: formatDateTime(workflow.createdAt)
  };
}

function versionBadges({ publishedVersion, draftVersion }: VersionState): Badge[] {
  const badges: Badge[] = [];
  if (publishedVersion !== null && publishedVersion !== undefined) {
    const label = fillLabel(publishedText, publishedVersion);
    badges.push({ key: 'published', label, icon: 'utility:success', tone: 'success' });
  } else {
    badges.push({ key: 'never', label: neverText, icon: 'utility:warning', tone: 'warning' });
  }
  if (draftVersion !== null && draftVersion !== undefined) {
    badges.push({
      key: 'draft',
      label: fillLabel(draftText, draftVersion),
      icon: 'utility:edit',
      tone: 'warning'
    });
  }
  return badges;
}
