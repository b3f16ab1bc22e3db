import type { CallRow } from '../../../../generator/schema/pages/call-monitor-controller.ts';

const STATUSES = ['queued', 'ringing', 'in_progress', 'completed', 'no_answer'] as const;
const SECOND = 1000;

/** Calls as an org gives them; the same number gives the same calls. */
export function makeRows(count: number, now: number): CallRow[] {
  return Array.from({ length: count }, (_, index) => makeRow(count - index, now));
}

function makeRow(number: number, now: number): CallRow {
  const status = STATUSES[number % STATUSES.length] ?? 'queued';
  const ended = status === 'completed' || status === 'no_answer';
  const startedAt = new Date(now - (number % 900) * SECOND).toISOString();
  return {
    callId: `a0B${String(number).padStart(15, '0')}`,
    callNumber: `CA-${String(number).padStart(8, '0')}`,
    status,
    direction: 'outbound',
    personId: `00Q${String(number).padStart(15, '0')}`,
    personName: `Person ${number}`,
    matchResult: 'matched',
    campaignId: null,
    campaignName: `Campaign ${number % 7}`,
    workflowName: 'Renewal',
    disposition: ended ? 'renewal_confirmed' : null,
    sentiment: null,
    durationSeconds: ended ? number % 300 : null,
    startedAt,
    endedAt: ended ? startedAt : null,
    lastEventAt: startedAt,
    stale: false,
    flaggedForReview: number % 40 === 0
  };
}

/** The rows with news about one of them, as a page gets it: one row is another object, the others are the same. */
export function withNews(rows: readonly CallRow[], tick: number): CallRow[] {
  // Mostly about calls that are seen: news about others costs nothing to draw.
  const index = tick % 5 === 0 ? tick % rows.length : tick % Math.min(12, rows.length);
  return rows.map((row, at) =>
    at === index ? { ...row, status: STATUSES[tick % STATUSES.length] ?? 'queued', durationSeconds: tick } : row
  );
}
