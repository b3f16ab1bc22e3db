import type { JsonObject, JsonValue } from '../../../generator/schema/vocabulary/api.ts';
import { publicUrls } from '../calls/run-views.ts';
import { textOf } from '../json-text.ts';
import type { RunRecord } from '../store/run-record.ts';
import { withOffset } from '../timestamps.ts';

const before = [
  'Run ID',
  'Campaign ID',
  'Agent ID',
  'Agent Definition ID',
  'Created At',
  'Phone Number',
  'Call Disposition',
  'Call Duration (s)'
];
const after = ['Call Tags', 'Transcript URL', 'Recording URL'];

/** The completed runs that have a length, with a column for each variable that any of them gathered. */
export function reportCsv(
  runs: readonly RunRecord[],
  span: { readonly start_date?: string; readonly end_date?: string },
  apiUrl: string
): string {
  const from = Date.parse(span.start_date ?? '1970-01-01');
  const to = Date.parse(span.end_date ?? '9999-12-31');
  const reported = runs.filter(
    (run) => run.isCompleted && run.durationSeconds !== null && run.createdAt >= from && run.createdAt <= to
  );
  const variables = [...new Set(reported.flatMap((run) => Object.keys(extracted(run))))].sort();
  const lines = reported.map((run) => {
    const urls = publicUrls(run, apiUrl);
    const values = extracted(run);
    return [
      ...[run.id, run.campaignId, run.workflowId, run.definitionId, withOffset(run.createdAt)],
      ...[run.initialContext['called_number'], run.gatheredContext?.['call_disposition'], run.durationSeconds],
      ...variables.map((name) => values[name]),
      ...[run.gatheredContext?.['call_tags'], urls.transcript, urls.recording]
    ];
  });
  return [[...before, ...variables, ...after], ...lines].map((line) => `${line.map(cell).join(',')}\r\n`).join('');
}

function extracted(run: RunRecord): JsonObject {
  const variables = run.gatheredContext?.['extracted_variables'];
  return typeof variables === 'object' && variables !== null ? (variables as JsonObject) : {};
}

function cell(value: JsonValue | undefined): string {
  const text = typeof value === 'object' && value !== null ? JSON.stringify(value) : textOf(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
