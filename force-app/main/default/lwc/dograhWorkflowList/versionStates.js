/* Compiled from lwc-src/dograhWorkflowList/versionStates.ts by `npm run build:lwc`. Do not edit: change that file. */
import listVersionStates from '@salesforce/apex/DograhWorkflowController.listVersionStates';
import { newCorrelationId } from 'c/dograhCorrelation';
import { reduceError } from 'c/dograhErrors';
/** Each costs Apex a callout; more in one request would keep the page waiting. */
const AT_ONCE = 10;
/**
 * Reads which versions workflows have, for those that are shown, ten at a time and one request after the other. Dograh's
 * list does not tell it.
 */
export class VersionStates {
  onChange;
  states = new Map();
  wanted = [];
  fresh = new Set();
  isReading = false;
  isClosed = false;
  constructor(onChange) {
    this.onChange = onChange;
  }
  /** Reads what is shown and not yet known. Nothing is read twice until `expire`. */
  want(workflowIds) {
    this.wanted = workflowIds.filter((id) => !this.fresh.has(id));
    if (!this.isReading) {
      void this.readAll();
    }
  }
  /** What is known stays shown, but is read anew when it is wanted again. */
  expire() {
    this.fresh = new Set();
  }
  close() {
    this.isClosed = true;
  }
  async readAll() {
    this.isReading = true;
    const error = await this.readNext();
    this.isReading = false;
    if (error === null && this.wanted.length > 0 && !this.isClosed) {
      await this.readAll();
    }
  }
  async readNext() {
    const workflowIds = this.wanted.slice(0, AT_ONCE);
    this.wanted = this.wanted.slice(AT_ONCE);
    const error = workflowIds.length === 0 ? null : await this.read(workflowIds);
    if (!this.isClosed) {
      this.onChange({ states: new Map(this.states), error });
    }
    return error;
  }
  async read(workflowIds) {
    const correlationId = newCorrelationId();
    try {
      for (const state of await listVersionStates({ workflowIds, correlationId })) {
        this.states.set(state.workflowId, state);
        this.fresh.add(state.workflowId);
      }
      return null;
    } catch (problem) {
      this.wanted = [];
      return reduceError(problem, correlationId);
    }
  }
}
