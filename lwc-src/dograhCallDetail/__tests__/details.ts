import { ago, call } from '../../dograhCallRows/__tests__/calls';
import type { CallDetail } from '../../../generator/schema/pages/call-monitor-controller.ts';

/** A completed call of which everything is known. */
export function detail(values: Partial<CallDetail> = {}): CallDetail {
  return {
    call: call(7, {
      status: 'completed',
      disposition: 'qualified',
      sentiment: 'positive',
      durationSeconds: 187,
      campaignId: 'a0C000000000001',
      startedAt: ago(300),
      endedAt: ago(60),
      lastEventAt: ago(60)
    }),
    externalRunId: '4711',
    correlationId: 'c0ffee',
    phoneNumber: '+14155550100',
    dograhNumber: null,
    mappedDisposition: 'Hot lead',
    sentimentScore: 4.5,
    qualityScore: null,
    summary: 'Wants a quote for twelve seats.',
    transcript: [
      { speaker: 'assistant', text: 'Hello, this is Dograh.', at: ago(290), offsetSeconds: 0 },
      { speaker: 'person', text: 'Hi, go on.', at: ago(286), offsetSeconds: 4 },
      { speaker: 'unknown', text: '(noise)', at: null, offsetSeconds: null }
    ],
    extracted: [
      { name: 'seats', value: '12' },
      { name: 'budget', value: null }
    ],
    callTags: 'user_speech',
    mappingProblems: null,
    errorMessage: null,
    providerCallId: 'CA1',
    retryAttempt: 0,
    reviewReason: null,
    taskId: null,
    hasRecording: true,
    detailsFetched: true,
    timeline: [{ at: ago(300), station: 'call', title: 'Started', detail: 'outbound', recordId: 'a0B7' }],
    hidden: [],
    ...values
  };
}
