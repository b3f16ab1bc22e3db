import type { Context, RunRecord } from '../store/run-record.ts';
import type { Definition } from '../workflows/definition.ts';
import type { CarrierStatus, Talk } from './call-plan.ts';
import { feedbackEvents } from './call-logs.ts';
import type { Outcome } from './outcomes.ts';
import { textOf } from '../json-text.ts';

/** What Dograh keeps of a call that nobody answered. */
export function writeNotConnected(run: RunRecord, status: CarrierStatus): void {
  run.gatheredContext = {
    ...run.gatheredContext,
    call_disposition: status,
    mapped_call_disposition: status,
    call_tags: ['not_connected', `telephony_${status}`, ...retryTags(run)]
  };
}

/** What Dograh keeps of a conversation. */
export function writeConversation(run: RunRecord, talk: Talk, outcome: Outcome, definition: Definition): void {
  const { conversation, turns, duration, answeredAfter } = talk;
  const hasSpoken = turns.some(({ speaker }) => speaker === 'user');
  const disposition = conversation.disposition;
  run.gatheredContext = {
    ...run.gatheredContext,
    nodes_visited: visited(talk, definition),
    ...conversation.extracted,
    extracted_variables: { ...conversation.extracted },
    ...(outcome === 'voicemail' ? { answered_by: 'machine_start' } : {}),
    call_disposition: disposition,
    mapped_call_disposition: disposition,
    call_tags: [
      disposition,
      ...(hasSpoken && outcome !== 'voicemail' ? ['user_speech'] : []),
      ...conversation.tags,
      ...retryTags(run)
    ]
  };
  run.turns = turns;
  run.hasArtifacts = true;
  run.durationSeconds = duration;
  run.feedback = feedbackEvents(turns, definition, run.createdAt + answeredAfter);
  run.usage = usageOf(talk);
}

/** Null when the workflow has no quality check, or the call was too short for one. */
export function writeQuality(run: RunRecord, talk: Talk, outcome: Outcome, definition: Definition): Context | null {
  const check = definition.nodes.find(({ type, data }) => type === 'qa' && data['qa_enabled'] !== false);
  const shortest = Number(check?.data['qa_min_call_duration'] ?? 0);
  if (check === undefined || outcome === 'voicemail' || talk.duration < shortest) return null;
  const { summary, score, sentiment } = talk.conversation.quality;
  const node = talk.turns[0]?.node ?? '';
  const said = { tags: [], summary, call_quality_score: score, overall_sentiment: sentiment };
  const result = {
    node_name: nameOf(node, definition),
    raw_response: JSON.stringify(said),
    tags: [],
    summary,
    score,
    overall_sentiment: sentiment
  };
  return { [`qa_${check.id}`]: { node_results: { [node]: result }, model: 'gpt-4.1' } };
}

const nameOf = (id: string, definition: Definition): string =>
  definition.nodes.find((node) => node.id === id)?.data.name ?? id;

function visited({ turns }: Talk, definition: Definition): string[] {
  const names = turns.filter(({ node }) => node !== '').map(({ node }) => nameOf(node, definition));
  return names.filter((name, index) => name !== names[index - 1]);
}

const retryTags = (run: RunRecord): string[] =>
  run.initialContext['is_retry'] === true
    ? ['retry', `retry_reason_${textOf(run.initialContext['retry_reason'])}`]
    : [];

function usageOf({ turns, duration }: Talk): NonNullable<RunRecord['usage']> {
  const words = (speaker: 'bot' | 'user'): string =>
    turns
      .filter((turn) => turn.speaker === speaker)
      .map(({ text }) => text)
      .join(' ');
  const completion = Math.ceil(words('bot').length / 4);
  const prompt = 900 * turns.length + Math.ceil(words('user').length / 4);
  return {
    llm: {
      'OpenAILLMService#0|||gpt-4.1': {
        prompt_tokens: prompt,
        completion_tokens: completion,
        total_tokens: prompt + completion,
        cache_read_input_tokens: 0,
        cache_creation_input_tokens: null
      }
    },
    tts: { 'ElevenLabsTTSService#0|||eleven_flash_v2_5': words('bot').length },
    stt: {},
    call_duration_seconds: duration
  };
}
