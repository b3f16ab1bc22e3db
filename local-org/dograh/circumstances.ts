import type { OutcomeWeights } from './calls/outcomes.ts';
import { usualOutcomes, type Outcome } from './calls/outcomes.ts';

/** What an operator of the simulation can change at any time: what Dograh is set up with, and how people behave. */
export interface Circumstances {
  /** Calls at once in the whole organization. */
  concurrencyLimit: number;
  /** Calls that campaigns begin in a second, at most. Dograh's own is 1. */
  callsPerSecond: number;
  /** Without it campaigns are refused with 401 and calls with 400. */
  hasTelephony: boolean;
  /** Without them calls are refused with 402. */
  hasCredits: boolean;
  /** How calls end, as far as `outcomeByNumber` does not say. */
  outcomes: OutcomeWeights;
  /** How calls to a number end, by the number in E.164 form. */
  outcomeByNumber: Readonly<Record<string, Outcome>>;
}

/** What Dograh is set up with when nobody says otherwise. */
export const usualCircumstances: Circumstances = {
  concurrencyLimit: 10,
  callsPerSecond: 1,
  hasTelephony: true,
  hasCredits: true,
  outcomes: usualOutcomes,
  outcomeByNumber: {}
};
