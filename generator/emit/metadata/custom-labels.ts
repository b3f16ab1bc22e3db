import type { TablesPart } from '../../model/types.ts';
import { schemaConstant, sortedRows } from '../../plan/schema-constants.ts';
import type { Render } from '../render.ts';
import type { EmittedFile } from '../types.ts';
import { metadataFile } from './files.ts';

/** All labels stand in one file, as Salesforce keeps them. */
export function emitCustomLabels(model: TablesPart, render: Render): EmittedFile[] {
  const labels = sortedRows(schemaConstant(model, 'labels')).map(([name, label]) => ({ name, ...label }));
  return labels.length > 0 ? [metadataFile(render, 'custom-labels', 'labels/CustomLabels.labels', { labels })] : [];
}
