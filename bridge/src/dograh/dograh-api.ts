import type { CampaignList } from '../../../generator/schema/dograh-api/campaigns.ts';
import type { Health } from '../../../generator/schema/dograh-api/health.ts';
import type { Run } from '../../../generator/schema/dograh-api/runs.ts';
import type { UsageRunPage } from '../../../generator/schema/dograh-api/usage.ts';
import type { WorkflowSummary, WorkflowVersion } from '../../../generator/schema/dograh-api/workflows.ts';

/** Dograh does not answer as it should. */
export class DograhError extends Error {
  /** HTTP status; null when there was no answer. */
  readonly status: number | null;

  constructor(status: number | null, message: string) {
    super(message);
    this.name = 'DograhError';
    this.status = status;
  }
}

/** What the bridge reads from Dograh. */
export interface DograhApi {
  /** Runs of the whole organization that began within the span, the oldest first. Pages begin at 1. */
  usageRuns(span: { from: Date; to: Date }, page: number): Promise<UsageRunPage>;
  run(workflowId: number, runId: number): Promise<Run>;
  /** Every campaign, its log included. */
  campaigns(): Promise<CampaignList>;
  workflows(): Promise<WorkflowSummary[]>;
  /** The newest versions of a workflow, a draft included. */
  workflowVersions(workflowId: number): Promise<WorkflowVersion[]>;
  /** Whether Dograh answers, and the key is right. */
  health(): Promise<Health>;
}

const TIMEOUT = 30_000;
const PAGE_SIZE = 100;

/**
 * Reads from Dograh's HTTP API.
 *
 * @param baseUrl with `/api/v1`
 * @param apiKey the key as it stands now
 */
export function dograhApi(baseUrl: string, apiKey: () => string): DograhApi {
  const get = async <Answer = unknown>(path: string, query: Record<string, string> = {}): Promise<Answer> => {
    const url = new URL(`${baseUrl.replace(/\/$/, '')}${path}`);
    url.search = new URLSearchParams(query).toString();
    const headers = { 'X-API-Key': apiKey(), Accept: 'application/json' };
    const response = await fetch(url, { headers, redirect: 'error', signal: AbortSignal.timeout(TIMEOUT) }).catch(
      (error: unknown) => {
        throw new DograhError(null, `Dograh cannot be reached at ${url.origin}: ${causeOf(error)}`);
      }
    );
    const text = await response.text();
    if (!response.ok)
      throw new DograhError(response.status, `Dograh answered ${response.status} to GET ${path}${detailOf(text)}`);
    return parsed(text, response.status, path) as Answer;
  };
  return {
    usageRuns: ({ from, to }, page) =>
      get<UsageRunPage>('/organizations/usage/runs', {
        start_date: from.toISOString(),
        end_date: to.toISOString(),
        page: String(page),
        limit: String(PAGE_SIZE),
        // A run that comes in between two pages then shifts none that is still to come.
        sort_order: 'asc'
      }),
    run: (workflowId, runId) => get<Run>(`/workflow/${workflowId}/runs/${runId}`),
    // Dograh answers a path without its last slash with a redirect.
    campaigns: () => get<CampaignList>('/campaign/'),
    workflows: () => get<WorkflowSummary[]>('/workflow/fetch', { status: 'active,archived' }),
    workflowVersions: (workflowId) => get<WorkflowVersion[]>(`/workflow/${workflowId}/versions`, { limit: '5' }),
    health: async () => {
      const health = await get<Health>('/health');
      await get('/organizations/context');
      return health;
    }
  };
}

function parsed(text: string, status: number, path: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw new DograhError(status, `Dograh's answer to GET ${path} is no JSON.`);
  }
}

const causeOf = (error: unknown): string =>
  error instanceof Error && error.cause instanceof Error ? error.cause.message : String(error);

const LONGEST = 200;

/** `detail` is a text, an object or a list; as text any of them says something to an operator. */
function detailOf(text: string): string {
  const words = text.replace(/\s+/g, ' ').trim();
  return words === '' ? '' : `: ${words.slice(0, LONGEST)}`;
}
