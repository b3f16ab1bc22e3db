/* Compiled from lwc-src/dograhCampaignExclusion/dograhCampaignExclusion.ts by `npm run build:lwc`. Do not edit: change that file. */
import { LightningElement, api } from 'lwc';
import listExcludedPeople from '@salesforce/apex/DograhCampaignController.listExcludedPeople';
import doNotCall from '@salesforce/label/c.Dograh_Excluded_Do_Not_Call';
import duplicate from '@salesforce/label/c.Dograh_Excluded_Duplicate';
import invalidNumber from '@salesforce/label/c.Dograh_Excluded_Invalid_Number';
import missingNumber from '@salesforce/label/c.Dograh_Excluded_Missing_Number';
import missingVariable from '@salesforce/label/c.Dograh_Excluded_Missing_Variable';
import optedOut from '@salesforce/label/c.Dograh_Excluded_Opted_Out';
import recentlyCalled from '@salesforce/label/c.Dograh_Excluded_Recently_Called';
import hide from '@salesforce/label/c.Dograh_Wizard_Hide_People';
import leftOut from '@salesforce/label/c.Dograh_Wizard_People_Left_Out';
import showAll from '@salesforce/label/c.Dograh_Wizard_Show_All';
import show from '@salesforce/label/c.Dograh_Wizard_Show_People';
import { newCorrelationId } from 'c/dograhCorrelation';
import { reduceError } from 'c/dograhErrors';
import { fillLabel, formatNumber } from 'c/dograhFormat';
const REASONS = {
  do_not_call: doNotCall,
  opted_out: optedOut,
  missing_number: missingNumber,
  invalid_number: invalidNumber,
  duplicate_number: duplicate,
  recently_called: recentlyCalled,
  missing_variable: missingVariable
};
/** People who are left out for one reason. */
export default class DograhCampaignExclusion extends LightningElement {
  /** Who is asked about when all are wanted. */
  @api
  recipients;
  isOpen = false;
  isBusy = false;
  all = null;
  error = null;
  given;
  /** The reason with its count and the first people. */
  @api
  get exclusion() {
    return this.given;
  }
  /** After a new dry run the full list is one of before. */
  set exclusion(value) {
    this.given = value;
    this.all = null;
  }
  get reason() {
    return REASONS[this.given.reason] ?? this.given.reason;
  }
  get count() {
    return formatNumber(this.given.count);
  }
  get toggleLabel() {
    return this.isOpen ? hide : show;
  }
  get toggleDescription() {
    return `${this.toggleLabel}: ${this.reason}`;
  }
  get expanded() {
    return this.isOpen ? 'true' : 'false';
  }
  get listLabel() {
    return fillLabel(leftOut, this.reason);
  }
  get people() {
    return (this.all ?? this.given.people).map(({ personId, name, phone, detail }, index) => ({
      key: personId ?? `${index}`,
      name: name ?? formatNumber(null),
      phone: phone ?? formatNumber(null),
      detail
    }));
  }
  get hasMore() {
    return this.all === null && this.given.people.length < this.given.count;
  }
  get showAllLabel() {
    return fillLabel(showAll, this.count);
  }
  handleToggle() {
    this.isOpen = !this.isOpen;
  }
  async handleShowAll() {
    const correlationId = newCorrelationId();
    const asked = this.given;
    this.isBusy = true;
    try {
      const people = await listExcludedPeople({ request: this.recipients, reason: asked.reason, correlationId });
      this.error = null;
      if (asked === this.given) {
        this.all = people;
      }
    } catch (problem) {
      this.error = reduceError(problem, correlationId);
    } finally {
      this.isBusy = false;
    }
  }
}
