import type { JsonObject } from '../../../generator/schema/vocabulary/api.ts';
import type { RunRecord } from '../store/run-record.ts';
import { withOffset } from '../timestamps.ts';
import type { Definition } from '../workflows/definition.ts';
import type { CarrierStatus } from './call-plan.ts';
import type { SpokenTurn } from './conversation.ts';
import { textOf } from '../json-text.ts';

/** What the log of a run keeps of a carrier's callback: Dograh's own words first, then the carrier's. */
export function callbackEntry(run: RunRecord, status: CarrierStatus, at: number, duration: number | null): JsonObject {
  const callId = textOf(run.gatheredContext?.['call_id']);
  return {
    status,
    timestamp: withOffset(at),
    call_id: callId,
    duration: duration === null ? null : String(duration),
    CallSid: callId,
    CallStatus: status,
    From: textOf(run.initialContext['caller_number']),
    To: textOf(run.initialContext['called_number'])
  };
}

const short = (at: number): string => withOffset(at).replace(/(\.\d{3})\d{3}/, '$1');

/**
 * What Dograh writes down of a conversation once it is over.
 *
 * @param answeredAt milliseconds since 1970
 */
export function feedbackEvents(turns: readonly SpokenTurn[], definition: Definition, answeredAt: number): JsonObject[] {
  const events: JsonObject[] = [];
  let before: { id: string; name: string } | null = null;
  let number = 0;
  for (const turn of turns) {
    const node = { id: turn.node, name: definition.nodes.find(({ id }) => id === turn.node)?.data.name ?? turn.node };
    const from = short(answeredAt + turn.from);
    if (node.id !== before?.id) {
      const payload = {
        node_id: node.id,
        node_name: node.name,
        previous_node_id: before?.id ?? null,
        previous_node_name: before?.name ?? null,
        allow_interrupt: true
      };
      events.push({ type: 'rtf-node-transition', payload, timestamp: from, node_id: node.id, node_name: node.name });
      before = node;
    }
    if (turn.speaker === 'bot') number += 1;
    events.push({ ...spokenEvent(turn, answeredAt), turn: number, node_id: node.id, node_name: node.name });
  }
  return events;
}

function spokenEvent(turn: SpokenTurn, answeredAt: number): JsonObject {
  const isBot = turn.speaker === 'bot';
  // What a person says is known only when the sentence is over.
  const timestamp = short(answeredAt + (isBot ? turn.from : turn.to));
  return isBot
    ? { type: 'rtf-bot-text', payload: { text: turn.text, timestamp }, timestamp }
    : { type: 'rtf-user-transcription', payload: { text: turn.text, final: true, timestamp }, timestamp };
}

/** The transcript file. */
export function transcriptOf(turns: readonly SpokenTurn[], answeredAt: number): string {
  const names = { bot: 'assistant', user: 'user' };
  return turns.map((turn) => `[${withOffset(answeredAt + turn.from)}] ${names[turn.speaker]}: ${turn.text}\n`).join('');
}
