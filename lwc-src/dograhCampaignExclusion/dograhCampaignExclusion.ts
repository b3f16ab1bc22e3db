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
import { reduceError, type PageError } from 'c/dograhErrors';
import { fillLabel, formatNumber } from 'c/dograhFormat';
import type {
  ExcludedPerson,
  Exclusion,
  ExclusionReason,
  RecipientRequest
} from '../../generator/schema/pages/campaign-creation.ts';

const REASONS: Record<ExclusionReason, string> = {
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
  @api recipients!: RecipientRequest;

  isOpen = false;
  isBusy = false;
  all: ExcludedPerson[] | null = null;
  error: PageError | null = null;

  private given!: Exclusion;

  /** The reason with its count and the first people. */
  @api
  get exclusion(): Exclusion {
    return this.given;
  }

  /** After a new dry run the full list is one of before. */
  set exclusion(value: Exclusion) {
    this.given = value;
    this.all = null;
  }

  get reason(): string {
    return REASONS[this.given.reason] ?? this.given.reason;
  }

  get count(): string {
    return formatNumber(this.given.count);
  }

  get toggleLabel(): string {
    return this.isOpen ? hide : show;
  }

  get toggleDescription(): string {
    return `${this.toggleLabel}: ${this.reason}`;
  }

  get expanded(): 'true' | 'false' {
    return this.isOpen ? 'true' : 'false';
  }

  get listLabel(): string {
    return fillLabel(leftOut, this.reason);
  }

  get people(): { key: string; name: string; phone: string; detail: string | null }[] {
    return (this.all ?? this.given.people).map(({ personId, name, phone, detail }, index) => ({
      key: personId ?? `${index}`,
      name: name ?? formatNumber(null),
      phone: phone ?? formatNumber(null),
      detail
    }));
  }

  get hasMore(): boolean {
    return this.all === null && this.given.people.length < this.given.count;
  }

  get showAllLabel(): string {
    return fillLabel(showAll, this.count);
  }

  handleToggle(): void {
    this.isOpen = !this.isOpen;
  }

  async handleShowAll(): Promise<void> {
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
