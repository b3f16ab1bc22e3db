/* Compiled from lwc-src/dograhCallForm/placement.ts by `npm run build:lwc`. Do not edit: change that file. */
import findPlacedCall from '@salesforce/apex/DograhQuickCallController.findPlacedCall';
import placeCall from '@salesforce/apex/DograhQuickCallController.placeCall';
import { newCorrelationId } from 'c/dograhCorrelation';
import { reduceError } from 'c/dograhErrors';
import { UnsettledCalls } from './unsettled';
/**
 * Pauses before each look. A call that was not found is believed not to exist only after the last one, for Dograh may
 * still be about to dial when the first answer comes.
 */
const LOOK_PAUSES_SECONDS = [1, 3, 6, 10];
const MILLISECONDS = 1000;
/**
 * After these Apex says that nothing was sent, or that Dograh refused it. After anything else, such as an answer of
 * something on the way to Salesforce, Dograh may have dialled.
 */
const CERTAINLY_NOT_PLACED = new Set([
  'credential',
  'credits',
  'dograhDown',
  'forbidden',
  'invalid',
  'notConfigured',
  'notFound',
  'refused',
  'telephony'
]);
/** So that a form that is opened again goes on instead of dialling a second time. */
const unsettled = new UnsettledCalls();
/** Nothing was asked for. */
export const READY = { phase: 'ready', error: null, isKnownNotPlaced: false, call: null };
/**
 * Places one call and never two: one key for all tries, one request at a time, and after an uncertain answer no further
 * try before it is known that the first did not dial.
 */
export class CallPlacement {
  state = READY;
  subject;
  onChange;
  key = newCorrelationId();
  request = null;
  isClosed = false;
  timer;
  wake = () => undefined;
  /**
   * @param subject who is called: the id of the record, or what else tells this wish from others
   * @param onChange is told every change of the state
   */
  constructor(subject, onChange) {
    this.subject = subject;
    this.onChange = onChange;
  }
  /** Goes on with a call that an earlier form asked for and of which nobody knows what became. */
  async resume() {
    const entry = unsettled.get(this.subject);
    if (entry) {
      this.request = entry.request;
      this.key = entry.request.idempotencyKey;
      await (entry.answer === null ? this.look() : this.takeUp(entry.answer));
    }
  }
  /** Asks Dograh to call. Does nothing unless the state is `ready`. */
  async place(wish) {
    if (this.state.phase !== 'ready' || this.isClosed) {
      return;
    }
    this.request = { ...wish, idempotencyKey: this.key };
    unsettled.remember(this.subject, this.request);
    const entry = { request: this.request, answer: answerOf(placeCall, this.request) };
    unsettled.await(this.subject, entry);
    await this.takeUp(entry.answer);
  }
  /** Looks again for a call of which nobody knows whether it was placed. */
  async lookAgain() {
    if (this.state.phase === 'undecided') {
      await this.look();
    }
  }
  /** The form is gone. What is under way goes on in Dograh; a later form takes it up. */
  close() {
    this.isClosed = true;
    clearTimeout(this.timer);
    this.wake();
  }
  async takeUp(answer) {
    this.tell({ ...READY, phase: 'placing' });
    const { view, problem } = await answer;
    if (view?.outcome === 'placed' || view?.outcome === 'already_placed') {
      this.finish({ ...READY, phase: 'placed', call: view });
    } else if (problem !== null && CERTAINLY_NOT_PLACED.has(problem.kind)) {
      this.finish({ ...READY, error: problem });
    } else {
      await this.look();
    }
  }
  async look() {
    this.tell({ ...READY, phase: 'looking' });
    await this.lookAfter(LOOK_PAUSES_SECONDS);
  }
  async lookAfter([seconds, ...later]) {
    await this.pause(seconds ?? 0);
    if (this.isClosed || this.request === null) {
      return;
    }
    const { view, problem } = await answerOf(findPlacedCall, this.request);
    if (view?.outcome === 'placed' || view?.outcome === 'already_placed') {
      this.finish({ ...READY, phase: 'placed', call: view });
    } else if (later.length > 0) {
      await this.lookAfter(later);
    } else if (view?.outcome === 'not_placed') {
      this.finish({ ...READY, isKnownNotPlaced: true });
    } else {
      this.tell({ ...READY, phase: 'undecided', error: problem });
    }
  }
  pause(seconds) {
    return new Promise((resolve) => {
      this.wake = resolve;
      this.timer = setTimeout(resolve, seconds * MILLISECONDS);
    });
  }
  /** What became of the call is known. */
  finish(state) {
    unsettled.forget(this.subject);
    this.tell(state);
  }
  tell(state) {
    this.state = state;
    if (!this.isClosed) {
      this.onChange(state);
    }
  }
}
/** Never rejects. The call and everything about it are found in the logs under the call's key. */
async function answerOf(method, request) {
  const correlationId = request.idempotencyKey;
  try {
    return { view: await method({ request, correlationId }), problem: null };
  } catch (error) {
    return { view: null, problem: reduceError(error, correlationId) };
  }
}
