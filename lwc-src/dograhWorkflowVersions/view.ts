import { fillLabel, formatDateTime, type Tone } from 'c/dograhFormat';
import begunText from '@salesforce/label/c.Dograh_Versions_Created_At';
import draftText from '@salesforce/label/c.Dograh_Workflow_Draft_Version';
import formerText from '@salesforce/label/c.Dograh_Workflow_Former_Version';
import publishedAtText from '@salesforce/label/c.Dograh_Versions_Published_At';
import publishedText from '@salesforce/label/c.Dograh_Workflow_Published_Version';
import unknownText from '@salesforce/label/c.Dograh_Unknown_Value';
import type { VersionRow } from '../../generator/schema/pages/workflow-controller.ts';

export interface VersionView {
  readonly key: string;
  readonly label: string;
  readonly icon: string;
  readonly tone: Tone;
  readonly when: string;
}

/** A version as people call it. */
export function versionView({ versionId, versionNumber, status, createdAt, publishedAt }: VersionRow): VersionView {
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
