import previewRecipients from '@salesforce/apex/DograhCampaignController.previewRecipients';
import { recipientsOf, type CampaignDraft } from 'c/dograhCampaignDraft';
import type { DryRun } from 'c/dograhCampaignStep';
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
] as const satisfies readonly (keyof CampaignDraft)[];

/** Makes dry runs, one for what was entered last. */
export class DryRuns {
  private readonly onChange: (dryRun: DryRun) => void;
  private state: DryRun = { isRunning: false, preview: null, error: null };
  private checked: CampaignDraft | null = null;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private runs = 0;

  /** @param onChange told whenever there is something new */
  constructor(onChange: (dryRun: DryRun) => void) {
    this.onChange = onChange;
  }

  /**
   * Checks the people of a draft, unless they were checked already.
   *
   * @param draft what was entered
   * @param isTyping more may follow at once
   */
  check(draft: CampaignDraft, isTyping: boolean): void {
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

  stop(): void {
    clearTimeout(this.timer);
    this.runs++;
  }

  private async run(draft: CampaignDraft): Promise<void> {
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
  private answer(run: number, state: DryRun): void {
    if (run === this.runs) {
      this.change(state);
    }
  }

  private change(state: DryRun): void {
    this.state = state;
    this.onChange(state);
  }
}
