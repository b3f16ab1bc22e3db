/* Compiled from lwc-src/dograhCampaignSourcePicker/dograhCampaignSourcePicker.ts by `npm run build:lwc`. Do not edit: change that file. */
import { LightningElement, api } from 'lwc';
import findSources from '@salesforce/apex/DograhCampaignController.findSources';
import loading from '@salesforce/label/c.Dograh_Loading';
import chosenLabel from '@salesforce/label/c.Dograh_Wizard_Chosen';
import members from '@salesforce/label/c.Dograh_Wizard_Members';
import nothingFound from '@salesforce/label/c.Dograh_Wizard_Nothing_Found';
import searchCampaigns from '@salesforce/label/c.Dograh_Wizard_Search_Campaigns';
import searchReports from '@salesforce/label/c.Dograh_Wizard_Search_Reports';
import { newCorrelationId } from 'c/dograhCorrelation';
import { reduceError } from 'c/dograhErrors';
import { fillLabel } from 'c/dograhFormat';
const DEBOUNCE = 300;
const MOST_SHOWN = 10;
/** Search for a Salesforce campaign or a report. */
export default class DograhCampaignSourcePicker extends LightningElement {
  @api
  sourceId = null;
  @api
  sourceName = '';
  label = { loading, nothingFound };
  choices = null;
  error = null;
  text = '';
  wanted = 'campaign_members';
  searches = 0;
  debounce;
  /** What is searched for. */
  @api
  get source() {
    return this.wanted;
  }
  set source(value) {
    this.wanted = value;
    this.text = '';
    this.choices = null;
    void this.search();
  }
  disconnectedCallback() {
    clearTimeout(this.debounce);
  }
  @api
  setCustomValidity(message) {
    this.template?.querySelector('lightning-input')?.setCustomValidity(message);
  }
  @api
  reportValidity() {
    return this.template?.querySelector('lightning-input')?.reportValidity() ?? true;
  }
  @api
  focus() {
    this.template?.querySelector('lightning-input')?.focus();
  }
  get searchLabel() {
    return this.wanted === 'report' ? searchReports : searchCampaigns;
  }
  get isLoading() {
    return this.choices === null && this.error === null;
  }
  get isEmpty() {
    return this.choices?.length === 0;
  }
  get views() {
    return (this.choices ?? []).slice(0, MOST_SHOWN).map(({ sourceId, name, size }) => ({
      sourceId,
      name,
      size: size === null ? null : fillLabel(members, size),
      isChosen: sourceId === this.sourceId
    }));
  }
  get chosen() {
    const name = this.sourceName || this.choices?.find(({ sourceId }) => sourceId === this.sourceId)?.name;
    return this.sourceId !== null && name ? fillLabel(chosenLabel, name) : null;
  }
  handleText(event) {
    this.text = event.detail.value;
    clearTimeout(this.debounce);
    this.debounce = setTimeout(() => {
      void this.search();
    }, DEBOUNCE);
  }
  handleRetry() {
    void this.search();
  }
  handleChoose(event) {
    const { id, name } = event.currentTarget.dataset;
    this.dispatchEvent(new CustomEvent('sourcechoose', { detail: { sourceId: id, name } }));
  }
  /** The answer to an earlier text is dropped. */
  async search() {
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
  nameChosen(found) {
    const chosen = this.sourceName === '' ? found.find(({ sourceId }) => sourceId === this.sourceId) : undefined;
    if (chosen !== undefined) {
      const { sourceId, name } = chosen;
      this.dispatchEvent(new CustomEvent('sourcechoose', { detail: { sourceId, name } }));
    }
  }
}
