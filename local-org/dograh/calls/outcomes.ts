/** What becomes of a call. */
export type Outcome =
  /** A person answers and talks. */
  | 'answered'
  /** A machine answers. */
  | 'voicemail'
  | 'no-answer'
  | 'busy'
  /** The carrier cannot put it through. */
  | 'failed'
  | 'canceled'
  /** The carrier does not take the call at all, since the number is none. */
  | 'refused'
  /** Answered and hung up at once: the run is completed, but never gets an outcome, and no webhook is sent. */
  | 'hung-up-at-answer'
  /** Dograh's process dies in the middle of the call: the run is never completed, and no webhook is sent. */
  | 'crashed';

/** How often each outcome comes beside the others. */
export type OutcomeWeights = Readonly<Partial<Record<Outcome, number>>>;

export const outcomes = [
  'answered',
  'voicemail',
  'no-answer',
  'busy',
  'failed',
  'canceled',
  'refused',
  'hung-up-at-answer',
  'crashed'
] as const satisfies readonly Outcome[];

/** A usual mix of people. The last two, which leave holes, come only when they are asked for. */
export const usualOutcomes: OutcomeWeights = {
  answered: 58,
  voicemail: 10,
  'no-answer': 19,
  busy: 8,
  failed: 3,
  canceled: 1,
  refused: 1
};

/** Every outcome has a weight, so that the order of drawing is always the same. */
export const allWeights = (weights: OutcomeWeights): Record<Outcome, number> =>
  Object.fromEntries(outcomes.map((outcome) => [outcome, weights[outcome] ?? 0])) as Record<Outcome, number>;
