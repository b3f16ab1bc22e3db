import { ApiError } from '../http/api-error.ts';
import type { RunRecord } from '../store/run-record.ts';
import { textOf } from '../json-text.ts';

interface Filter {
  readonly attribute: string;
  readonly type: string;
  readonly value: Readonly<Record<string, unknown>>;
}

type Test = (run: RunRecord, value: Filter['value']) => boolean;

const between: (pick: (run: RunRecord) => number | null) => Test = (pick) => (run, value) => {
  const number = pick(run);
  const { min, max } = value;
  if (number === null) return false;
  return (typeof min !== 'number' || number >= min) && (typeof max !== 'number' || number <= max);
};

const numberIn =
  (key: string): Test =>
  (run, { value }) =>
    textOf(run.initialContext[key]).includes(String(value));

/** By attribute, with the type that each has to name. */
const shared: Readonly<Record<string, readonly [type: string, Test]>> = {
  dispositionCode: [
    'multiSelect',
    (run, { codes }) => Array.isArray(codes) && codes.includes(run.gatheredContext?.['mapped_call_disposition'])
  ],
  duration: ['numberRange', between(({ durationSeconds }) => durationSeconds)]
};

const ofLists: typeof shared = {
  ...shared,
  dateRange: [
    'dateRange',
    (run, { from, to }) =>
      (typeof from !== 'string' || run.createdAt >= Date.parse(from)) &&
      (typeof to !== 'string' || run.createdAt <= Date.parse(to))
  ],
  status: [
    'radio',
    (run, { status }) => (status === 'completed' ? run.isCompleted : status === 'in_progress' ? !run.isCompleted : true)
  ],
  tokenUsage: ['numberRange', between(() => 0)]
};

const channels: Readonly<Record<string, (mode: string) => boolean>> = {
  web: (mode) => mode === 'webrtc' || mode === 'smallwebrtc',
  chat: (mode) => mode === 'textchat',
  telephony: (mode) => !['webrtc', 'smallwebrtc', 'textchat'].includes(mode)
};

const ofUsage: typeof shared = {
  ...shared,
  runId: ['number', (run, { value }) => run.id === value],
  workflowId: ['number', (run, { value }) => run.workflowId === value],
  campaignId: ['number', (run, { value }) => run.campaignId === value],
  callerNumber: ['text', numberIn('caller_number')],
  calledNumber: ['text', numberIn('called_number')],
  callDirection: [
    'radio',
    (run, { status }) => !['inbound', 'outbound'].includes(String(status)) || run.callType === status
  ],
  callChannel: ['radio', (run, { status }) => channels[String(status)]?.(run.mode) ?? true]
};

/**
 * Filters of a list of runs, as the query has them. A filter without a type that fits its attribute is ignored.
 *
 * @param kind lists of a workflow or campaign refuse what they cannot filter by; the usage list ignores it
 * @throws {ApiError} 400 for what is no JSON, 403 for an attribute that the list refuses
 */
export function runFilter(text: string | undefined, kind: 'list' | 'usage'): (run: RunRecord) => boolean {
  const filters = readFilters(text);
  const known = kind === 'list' ? ofLists : ofUsage;
  const refused = filters.find(({ attribute }) => known[attribute] === undefined);
  if (kind === 'list' && refused !== undefined) throw new ApiError(403, `Invalid attribute '${refused.attribute}'`);
  return (run) =>
    filters.every(({ attribute, type, value }) => {
      const [fitting, test] = known[attribute] ?? [];
      return test === undefined || fitting !== type || test(run, value);
    });
}

/** The filters as they were understood; null without any. */
export function readFilters(text: string | undefined): Filter[] {
  if (text === undefined || text === '') return [];
  try {
    const filters: unknown = JSON.parse(text);
    if (Array.isArray(filters)) return filters as Filter[];
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
  }
  throw new ApiError(400, 'Invalid filter format');
}
