/* Compiled from lwc-src/dograhWorkflowVersions/view.ts by `npm run build:lwc`. Do not edit: change that file. */
import { fillLabel, formatDateTime } from 'c/dograhFormat';
import begunText from '@salesforce/label/c.Dograh_Versions_Created_At';
import draftText from '@salesforce/label/c.Dograh_Workflow_Draft_Version';
import formerText from '@salesforce/label/c.Dograh_Workflow_Former_Version';
import publishedAtText from '@salesforce/label/c.Dograh_Versions_Published_At';
import publishedText from '@salesforce/label/c.Dograh_Workflow_Published_Version';
import unknownText from '@salesforce/label/c.Dograh_Unknown_Value';
/** A version as people call it. */
export function versionView({ versionId, versionNumber, status, createdAt, publishedAt }) {
  const isDraft = status === 'draft';
  const text = isDraft ? draftText : status === 'published' ? publishedText : formerText;
  return {
    key: String(versionId),
    label: fillLabel(text, versionNumber ?? unknownText),
    icon: isDraft ? 'utility:edit' : status === 'published' ? 'utility:success' : 'utility:archive',
    tone: isDraft ? 'warning' : status === 'published' ? 'success' : 'neutral',
    when: publishedAt
      ? fillLabel(publishedAtText, formatDateTime(publishedAt))
      : fillLabel(begunText, formatDateTime(createdAt))
  };
}
