/* Compiled from lwc-src/dograhCampaignWizard/dryRuns.ts by `npm run build:lwc`. Do not edit: change that file. */
import previewRecipients from '@salesforce/apex/DograhCampaignController.previewRecipients';
import { recipientsOf } from 'c/dograhCampaignDraft';
import { newCorrelationId } from 'c/dograhCorrelation';
import { reduceError } from 'c/dograhErrors';
/** A dry run reads everybody; it waits until the user stops typing. */
const DEBOUNCE = 700;
/** Values of the draft that decide whom a campaign calls, and with which values. */
const DECISIVE = [
  'source',
  'sourceId',
  'listRecordIds',
  'csv',
  'phoneColumn',
  'phoneFields',
  'countryCode',
  'mappings',
  'optOutFields',
  'recentlyCalledDays'
];
/** Makes dry runs, one for what was entered last. */
export class DryRuns {
  onChange;
  state = { isRunning: false, preview: null, error: null };
  checked = null;
  timer;
  runs = 0;
  /** @param onChange told whenever there is something new */
  constructor(onChange) {
    this.onChange = onChange;
  }
  /**
   * Checks the people of a draft, unless they were checked already.
   *
   * @param draft what was entered
   * @param isTyping more may follow at once
   */
  check(draft, isTyping) {
    const { checked } = this;
    const isSame = checked !== null && DECISIVE.every((name) => checked[name] === draft[name]);
    if (isSame && this.state.error === null) {
      return;
    }
    this.checked = draft;
    this.change({ isRunning: true, preview: this.state.preview, error: null });
    clearTimeout(this.timer);
    this.timer = setTimeout(
      () => {
        void this.run(draft);
      },
      isTyping ? DEBOUNCE : 0
    );
  }
  stop() {
    clearTimeout(this.timer);
    this.runs++;
  }
  async run(draft) {
    const run = ++this.runs;
    const correlationId = newCorrelationId();
    try {
      const preview = await previewRecipients({ request: recipientsOf(draft), correlationId });
      this.answer(run, { isRunning: false, preview, error: null });
    } catch (problem) {
      const error = reduceError(problem, correlationId);
      this.answer(run, { isRunning: false, preview: null, error });
    }
  }
  /** What was entered meanwhile is checked by a later run. */
  answer(run, state) {
    if (run === this.runs) {
      this.change(state);
    }
  }
  change(state) {
    this.state = state;
    this.onChange(state);
  }
}
