/* Compiled from lwc-src/dograhCallFeed/inquirer.ts by `npm run build:lwc`. Do not edit: change that file. */
import refreshActiveCalls from '@salesforce/apex/DograhCallMonitorController.refreshActiveCalls';
import { orgNow } from 'c/dograhCallClock';
import { newCorrelationId } from 'c/dograhCorrelation';
import { reduceError } from 'c/dograhErrors';
/** After a failure the other viewers' pages fail too: Dograh is left alone for a while. */
const PAUSE_AFTER_FAILURE = 60_000;
/**
 * Has Dograh asked about the calls under way. However many pages do so, Apex asks once in a while for all of them and
 * says when the next question makes sense; before that this page does not even ask Apex.
 */
export class Inquirer {
  nextAllowedAt = 0;
  /** @returns what went wrong; null when Dograh answered, undefined when there was no need to ask */
  async ask() {
    if (orgNow() < this.nextAllowedAt) {
      return undefined;
    }
    const correlationId = newCorrelationId();
    try {
      const result = await refreshActiveCalls({ correlationId });
      this.nextAllowedAt = Date.parse(result.nextAllowedAt) || 0;
      return null;
    } catch (error) {
      this.nextAllowedAt = orgNow() + PAUSE_AFTER_FAILURE;
      return reduceError(error, correlationId);
    }
  }
}
