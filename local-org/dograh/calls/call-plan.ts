import type { Random } from '../random.ts';
import type { Context } from '../store/run-record.ts';
import { speakingTime, spoken, type Conversation, type SpokenTurn } from './conversation.ts';
import type { Outcome } from './outcomes.ts';

/** What a carrier tells of a call, and when: milliseconds after the call was placed. */
export interface CarrierNews {
  readonly after: number;
  readonly status: CarrierStatus;
}

export type CarrierStatus =
  'initiated' | 'ringing' | 'in-progress' | 'completed' | 'busy' | 'no-answer' | 'failed' | 'canceled';

/** How a call will go, drawn when it is placed. */
export interface CallPlan {
  readonly outcome: Outcome;
  readonly news: readonly CarrierNews[];
  /** Null when nobody talks. */
  readonly talk: Talk | null;
}

/** What is said after a call was answered. */
export interface Talk {
  readonly conversation: Conversation;
  /** Milliseconds after the call was placed. */
  readonly answeredAfter: number;
  readonly turns: readonly SpokenTurn[];
  /** Seconds. */
  readonly duration: number;
}

const SECOND = 1_000;

/**
 * Draws how a call goes.
 *
 * @param conversations ways in which its workflow can go
 * @param variables of the call, put into what is said
 */
export function planCall(
  outcome: Outcome,
  conversations: readonly Conversation[],
  variables: Context,
  random: Random
): CallPlan {
  const initiated = { after: random.whole(600, 1_600), status: 'initiated' } as const;
  const ringing = { after: initiated.after + random.whole(900, 2_200), status: 'ringing' } as const;
  const ringFor = (least: number, most: number): number => ringing.after + random.whole(least, most) * SECOND;
  const ended = (after: number, status: CarrierStatus): CallPlan => ({
    outcome,
    news: [initiated, ringing, { after, status }],
    talk: null
  });
  switch (outcome) {
    case 'answered':
    case 'voicemail':
    case 'crashed':
      return answered(outcome, conversations, variables, random, [initiated, ringing]);
    case 'hung-up-at-answer': {
      const at = ringFor(3, 12);
      const news = [initiated, ringing, { after: at, status: 'in-progress' as const }];
      return { outcome, news: [...news, { after: at + random.whole(300, 900), status: 'completed' }], talk: null };
    }
    case 'no-answer':
      return ended(ringFor(22, 40), 'no-answer');
    case 'busy':
      return ended(ringFor(1, 3), 'busy');
    case 'canceled':
      return ended(ringFor(4, 15), 'canceled');
    case 'failed':
      return {
        outcome,
        news: [initiated, { after: initiated.after + random.whole(400, 2_500), status: 'failed' }],
        talk: null
      };
    case 'refused':
      return { outcome, news: [], talk: null };
  }
}

function answered(
  outcome: Outcome,
  conversations: readonly Conversation[],
  variables: Context,
  random: Random,
  before: readonly CarrierNews[]
): CallPlan {
  const ringing = before.at(-1)?.after ?? 0;
  const answeredAfter = ringing + random.whole(3_000, outcome === 'voicemail' ? 26_000 : 14_000);
  const talk = talkOf(outcome, conversations, variables, random, answeredAfter);
  const news: CarrierNews[] = [...before, { after: answeredAfter, status: 'in-progress' }];
  if (outcome !== 'crashed') news.push({ after: answeredAfter + talk.duration * SECOND, status: 'completed' });
  return { outcome, news, talk };
}

/** What every workflow says to a machine. */
const voicemail: Conversation = {
  name: 'voicemail',
  weight: 1,
  lines: [
    { speaker: 'user', text: 'You have reached my voicemail. Please leave a message after the tone.', node: '' },
    { speaker: 'bot', text: 'Hello, sorry that we missed you. We will try again later. Goodbye.', node: '' }
  ],
  disposition: 'voicemail_detected',
  extracted: {},
  tags: [],
  quality: { summary: 'A machine answered.', score: 5, sentiment: 'neutral' }
};

function talkOf(
  outcome: Outcome,
  conversations: readonly Conversation[],
  variables: Context,
  random: Random,
  answeredAfter: number
): Talk {
  const byName = Object.fromEntries(conversations.map(({ name, weight }) => [name, weight]));
  const drawn = outcome === 'voicemail' ? voicemail.name : random.weighted(byName);
  const conversation = conversations.find(({ name }) => name === drawn) ?? voicemail;
  const start = conversations[0]?.lines[0]?.node ?? '';
  let at = random.whole(700, 1_500);
  const turns = conversation.lines.map((line): SpokenTurn => {
    const text = spoken(line.text, variables);
    const node = line.node === '' ? start : line.node;
    const turn = {
      ...line,
      node,
      text,
      from: at,
      to: at + Math.round(speakingTime(text) * (0.9 + random.fraction() * 0.3))
    };
    at = turn.to + random.whole(350, 1_400);
    return turn;
  });
  return { conversation, answeredAfter, turns, duration: Math.ceil(at / SECOND) };
}
