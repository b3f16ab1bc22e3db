import type { Callout, CalloutAnswer } from './org-process.ts';

/** A call that is over, as Dograh knows it. */
export interface DograhRun {
  readonly id: number;
  readonly workflowId: number;
  /** When it began, in milliseconds since 1970. */
  readonly createdAt: number;
  readonly durationSeconds: number;
  readonly disposition: string;
  readonly phoneNumber: string;
  readonly correlationId: string;
  /** What the person said; null when nobody spoke. */
  readonly said: string | null;
}

const PAGE_SIZE = 50;

/** Answers what the package asks Dograh's API for, from a list of runs. */
export class SimulatedDograh {
  readonly runs: DograhRun[] = [];
  /** Answers of everything that was asked for, newest last. */
  readonly asked: Callout[] = [];

  /** @returns the answer that Dograh would give; 404 for what it does not know */
  answer(callout: Callout): CalloutAnswer {
    this.asked.push(callout);
    const url = new URL(callout.endpoint.replace(/^callout:[^/]+/, 'http://dograh'));
    if (url.pathname === '/organizations/usage/runs') return json(this.usagePage(url.searchParams));
    const id = /^\/workflow\/\d+\/runs\/(\d+)$/.exec(url.pathname)?.[1];
    const run = this.runs.find((candidate) => String(candidate.id) === id);
    return run ? json(detailOf(run)) : { status: 404, body: '{"detail":"Not Found"}' };
  }

  private usagePage(query: URLSearchParams): object {
    const since = Date.parse(query.get('start_date') ?? '1970-01-01');
    const size = Number(query.get('limit') ?? PAGE_SIZE);
    const page = Number(query.get('page') ?? 1);
    const found = this.runs.filter((run) => run.createdAt >= since);
    const sign = query.get('sort_order') === 'asc' ? 1 : -1;
    found.sort((a, b) => sign * (a.createdAt - b.createdAt || a.id - b.id));
    return {
      runs: found.slice((page - 1) * size, page * size).map(usageOf),
      total_count: found.length,
      page,
      limit: size,
      total_pages: Math.ceil(found.length / size)
    };
  }
}

function json(body: object): CalloutAnswer {
  return { status: 200, body: JSON.stringify(body) };
}

function contextsOf(run: DograhRun): object {
  return {
    initial_context: {
      sf_correlation_id: run.correlationId,
      called_number: run.phoneNumber,
      caller_number: '+13125550190'
    },
    gathered_context: { call_disposition: run.disposition }
  };
}

function usageOf(run: DograhRun): object {
  return {
    id: run.id,
    workflow_id: run.workflowId,
    name: `WR-API-${run.id}`,
    created_at: new Date(run.createdAt).toISOString(),
    call_duration_seconds: run.durationSeconds,
    recording_url: null,
    transcript_url: run.said === null ? null : `transcripts/${run.id}.txt`,
    caller_number: '+13125550190',
    called_number: run.phoneNumber,
    call_type: 'outbound',
    mode: 'twilio',
    disposition: run.disposition,
    ...contextsOf(run)
  };
}

function detailOf(run: DograhRun): object {
  const words = { type: 'rtf-user-transcription', payload: { text: run.said, final: true } };
  return {
    id: run.id,
    workflow_id: run.workflowId,
    name: `WR-API-${run.id}`,
    mode: 'twilio',
    created_at: new Date(run.createdAt).toISOString(),
    is_completed: true,
    transcript_url: run.said === null ? null : `transcripts/${run.id}.txt`,
    recording_url: null,
    call_type: 'outbound',
    usage_info: { call_duration_seconds: run.durationSeconds },
    logs: { realtime_feedback_events: run.said === null ? [] : [words] },
    annotations: {},
    ...contextsOf(run)
  };
}
