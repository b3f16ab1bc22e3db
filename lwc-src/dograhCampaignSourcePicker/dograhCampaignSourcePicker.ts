import { LightningElement, api } from 'lwc';
import findSources from '@salesforce/apex/DograhCampaignController.findSources';
import loading from '@salesforce/label/c.Dograh_Loading';
import chosenLabel from '@salesforce/label/c.Dograh_Wizard_Chosen';
import members from '@salesforce/label/c.Dograh_Wizard_Members';
import nothingFound from '@salesforce/label/c.Dograh_Wizard_Nothing_Found';
import searchCampaigns from '@salesforce/label/c.Dograh_Wizard_Search_Campaigns';
import searchReports from '@salesforce/label/c.Dograh_Wizard_Search_Reports';
import { newCorrelationId } from 'c/dograhCorrelation';
import { reduceError, type PageError } from 'c/dograhErrors';
import { fillLabel } from 'c/dograhFormat';
import type { SourceChoice } from '../../generator/schema/pages/campaign-creation.ts';

const DEBOUNCE = 300;
const MOST_SHOWN = 10;

interface ChoiceView {
  sourceId: string;
  name: string;
  size: string | null;
  isChosen: boolean;
}

/** Search for a Salesforce campaign or a report. */
export default class DograhCampaignSourcePicker extends LightningElement {
  @api sourceId: string | null = null;
  @api sourceName = '';

  readonly label = { loading, nothingFound };

  choices: SourceChoice[] | null = null;
  error: PageError | null = null;
  text = '';

  private wanted: 'campaign_members' | 'report' = 'campaign_members';
  private searches = 0;
  private debounce: ReturnType<typeof setTimeout> | undefined;

  /** What is searched for. */
  @api
  get source(): 'campaign_members' | 'report' {
    return this.wanted;
  }

  set source(value: 'campaign_members' | 'report') {
    this.wanted = value;
    this.text = '';
    this.choices = null;
    void this.search();
  }

  disconnectedCallback(): void {
    clearTimeout(this.debounce);
  }

  @api
  setCustomValidity(message: string): void {
    this.template?.querySelector('lightning-input')?.setCustomValidity(message);
  }

  @api
  reportValidity(): boolean {
    return this.template?.querySelector('lightning-input')?.reportValidity() ?? true;
  }

  @api
  focus(): void {
    this.template?.querySelector('lightning-input')?.focus();
  }

  get searchLabel(): string {
    return this.wanted === 'report' ? searchReports : searchCampaigns;
  }

  get isLoading(): boolean {
    return this.choices === null && this.error === null;
  }

  get isEmpty(): boolean {
    return this.choices?.length === 0;
  }

  get views(): ChoiceView[] {
    return (this.choices ?? []).slice(0, MOST_SHOWN).map(({ sourceId, name, size }) => ({
      sourceId,
      name,
      size: size === null ? null : fillLabel(members, size),
      isChosen: sourceId === this.sourceId
    }));
  }

  get chosen(): string | null {
    const name = this.sourceName || this.choices?.find(({ sourceId }) => sourceId === this.sourceId)?.name;
    return this.sourceId !== null && name ? fillLabel(chosenLabel, name) : null;
  }

  handleText(event: CustomEvent<{ value: string }>): void {
    this.text = event.detail.value;
    clearTimeout(this.debounce);
    this.debounce = setTimeout(() => {
      void this.search();
    }, DEBOUNCE);
  }

  handleRetry(): void {
    void this.search();
  }

  handleChoose(event: Event): void {
    const { id, name } = (event.currentTarget as HTMLElement).dataset;
    this.dispatchEvent(new CustomEvent('sourcechoose', { detail: { sourceId: id, name } }));
  }

  /** The answer to an earlier text is dropped. */
  private async search(): Promise<void> {
    const search = ++this.searches;
    const correlationId = newCorrelationId();
    try {
      const found = await findSources({ source: this.wanted, text: this.text, correlationId });
      if (search === this.searches) {
        this.choices = found;
        this.error = null;
        this.nameChosen(found);
      }
    } catch (problem) {
      if (search === this.searches) {
        this.error = reduceError(problem, correlationId);
      }
    }
  }

  /** A source that was chosen by its page, not by the user, gets the name by which the summary calls it. */
  private nameChosen(found: SourceChoice[]): void {
    const chosen = this.sourceName === '' ? found.find(({ sourceId }) => sourceId === this.sourceId) : undefined;
    if (chosen !== undefined) {
      const { sourceId, name } = chosen;
      this.dispatchEvent(new CustomEvent('sourcechoose', { detail: { sourceId, name } }));
    }
  }
}
