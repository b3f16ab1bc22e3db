/* Compiled from lwc-src/dograhWorkflowList/rows.ts by `npm run build:lwc`. Do not edit: change that file. */
import { fillLabel, formatDateTime, formatNumber } from 'c/dograhFormat';
import activeText from '@salesforce/label/c.Dograh_Workflow_Active';
import archivedText from '@salesforce/label/c.Dograh_Workflow_Archived';
import draftText from '@salesforce/label/c.Dograh_Workflow_Draft_Version';
import neverText from '@salesforce/label/c.Dograh_Workflow_Never_Published';
import publishedText from '@salesforce/label/c.Dograh_Workflow_Published_Version';
/** Workflows whose name or id has all the words, with the status asked for, in order. */
export function matching(workflows, search, filter, { field, isDescending }) {
  const words = search.toLocaleLowerCase().split(/\s+/).filter(Boolean);
  const found = workflows.filter(({ name, workflowId, status }) => {
    const text = `${name} ${workflowId}`.toLocaleLowerCase();
    return (filter === 'all' || status === filter) && words.every((word) => text.includes(word));
  });
  const sign = isDescending ? -1 : 1;
  return found.sort((one, other) => sign * compare(one[field], other[field]) || compare(one.name, other.name));
}
/** What is not known comes first, like nothing. */
function compare(one, other) {
  if (typeof one === 'number' || typeof other === 'number') {
    return Number(one ?? -1) - Number(other ?? -1);
  }
  return (one ?? '').localeCompare(other ?? '');
}
/** @param state which versions there are; undefined as long as nobody asked */
export function rowView(workflow, state) {
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
function versionBadges({ publishedVersion, draftVersion }) {
  const badges = [];
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
