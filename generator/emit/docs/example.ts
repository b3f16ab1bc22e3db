import type { DataType, EventProfileModel, InboundEventModel, PropertyModel } from '../../model/types.ts';

type Json = string | number | boolean | null | { readonly [name: string]: Json } | readonly Json[];

/** Values that make an example read like a real call. A member that is not here gets a value of its type. */
const likely: Readonly<Record<string, Json>> = {
  deliveryId: '0f6d2c84-5d0c-4f5a-9b0e-3a8f5f3f7c21',
  correlationId: '5f1c7a52-8a34-4c0e-9f0b-2d8f0d6f4b1e',
  workflowRunId: '48211',
  workflowId: '37',
  campaignId: '512',
  parentCampaignId: '498',
  recordId: '00Q5g00000AbCdEEAV',
  organizationId: '00D5g000000LmNoEAK',
  status: 'completed',
  direction: 'outbound',
  phoneNumber: '+14155550142',
  dograhNumber: '+13125550190',
  startedAt: '2026-09-03T14:02:11Z',
  endedAt: '2026-09-03T14:03:45Z',
  durationSeconds: 94,
  disposition: 'user_hangup',
  mappedDisposition: 'user_hangup',
  callTags: 'user_hangup;user_speech',
  sentiment: 'positive',
  sentimentScore: 0.8,
  qualityScore: 8,
  summary: 'Wants to renew in October and asks for an offer.',
  transcript: '[2026-09-03T14:02:14Z] assistant: Good morning.\n[2026-09-03T14:02:17Z] user: Good morning.',
  transcriptKey: 'transcripts/48211.txt',
  recordingKey: 'recordings/48211.wav',
  mode: 'twilio',
  providerCallId: 'CA5f3b2a9c8d7e6f5a4b3c2d1e0f9a8b7c',
  retryAttempt: 0,
  errorMessage: null,
  extractedVariables: { renewal_intent: 'likely', seats: 12 },
  name: 'Renewals in September',
  totalRows: 240,
  executedCount: 83,
  totalQueuedCount: 251,
  failedRows: 3,
  versionNumber: 4,
  workflowUuid: '3b0f6e6a-6f0b-4f0e-8d7d-1f0c2a9e5b44',
  message: 'Dograh answers slowly.',
  thin: false
};

/** Where an example of one event says something else than the others. */
const special: Readonly<Record<string, Readonly<Record<string, Json>>>> = {
  call_update: { status: 'ringing', durationSeconds: null, extractedVariables: {} },
  campaign_update: { status: 'running', completedAt: null, startedAt: '2026-09-03T14:00:00Z' },
  integration_health: { status: 'degraded' },
  workflow_published: { status: 'active', name: 'Renewals' }
};

/** The body of an event with every member, except those that exclude others. */
export function exampleOf(event: InboundEventModel): { readonly [name: string]: Json } {
  const members = [...event.envelope, ...event.carried].filter(({ type }) => type.kind !== 'boolean');
  return {
    eventType: event.eventType,
    ...Object.fromEntries(members.map((member) => [member.name, valueOf(member, event)]))
  };
}

/** The same event as a certain sender spells it: every value is a text, and null is an empty one. */
export function profileExampleOf(
  profile: EventProfileModel,
  event: InboundEventModel
): { readonly [name: string]: Json } {
  const members = new Map([...event.envelope, ...event.carried].map((member) => [member.name, member]));
  return Object.fromEntries(
    profile.members.map(({ name, becomes }) => {
      const member = members.get(becomes);
      return [name, textOf(member ? valueOf(member, event) : null)];
    })
  );
}

function valueOf({ name, type }: PropertyModel, { eventType }: InboundEventModel): Json {
  const value = { ...likely, ...special[eventType] }[name];
  if (value !== undefined && (type.kind !== 'enum' || type.values.some((allowed) => allowed.value === value))) {
    return value;
  }
  return typical(type);
}

function typical(type: DataType): Json {
  switch (type.kind) {
    case 'enum':
      return type.values.at(Math.floor(type.values.length / 3))?.value ?? '';
    case 'integer':
      return 12;
    case 'decimal':
      return 1.5;
    case 'boolean':
      return true;
    case 'date':
      return '2026-09-03';
    case 'timestamp':
      return '2026-09-03T14:03:47Z';
    case 'recordId':
      return '00Q5g00000AbCdEEAV';
    case 'list':
      return [typical(type.of)];
    case 'map':
    case 'object':
    case 'reference':
      return {};
    default:
      return 'text';
  }
}

function textOf(value: Json): string {
  if (value === null) {
    return '';
  }
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}
