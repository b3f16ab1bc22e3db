import { LightningElement, api } from 'lwc';
import unreadable from '@salesforce/label/c.Dograh_Problem_File_Unreadable';
import sourceCampaign from '@salesforce/label/c.Dograh_Source_Campaign_Members';
import sourceCsv from '@salesforce/label/c.Dograh_Source_Csv';
import sourceList from '@salesforce/label/c.Dograh_Source_List_View';
import sourceReport from '@salesforce/label/c.Dograh_Source_Report';
import sourceRecord from '@salesforce/label/c.Dograh_Source_This_Record';
import countryCode from '@salesforce/label/c.Dograh_Wizard_Country_Code';
import countryCodeHelp from '@salesforce/label/c.Dograh_Wizard_Country_Code_Help';
import file from '@salesforce/label/c.Dograh_Wizard_File';
import fileRead from '@salesforce/label/c.Dograh_Wizard_File_Read';
import mobileFirst from '@salesforce/label/c.Dograh_Wizard_Mobile_First';
import mobileOnly from '@salesforce/label/c.Dograh_Wizard_Mobile_Only';
import phoneColumn from '@salesforce/label/c.Dograh_Wizard_Phone_Column';
import phoneFields from '@salesforce/label/c.Dograh_Wizard_Phone_Fields';
import phoneFirst from '@salesforce/label/c.Dograh_Wizard_Phone_First';
import phoneOnly from '@salesforce/label/c.Dograh_Wizard_Phone_Only';
import source from '@salesforce/label/c.Dograh_Wizard_Source';
import { readHeader, type CampaignDraft, type PeopleSource, type Problem } from 'c/dograhCampaignDraft';
import { showProblems, tellChange, valueOf } from 'c/dograhCampaignStep';
import { fillLabel } from 'c/dograhFormat';

const PHONE_OPTIONS = [
  { label: mobileFirst, value: 'MobilePhone,Phone' },
  { label: phoneFirst, value: 'Phone,MobilePhone' },
  { label: mobileOnly, value: 'MobilePhone' },
  { label: phoneOnly, value: 'Phone' }
];

/** Second step: whom to call. */
export default class DograhCampaignStepPeople extends LightningElement {
  @api draft!: CampaignDraft;
  /** Most people that one campaign takes. */
  @api maximumPeople = 10000;

  readonly label = { countryCode, countryCodeHelp, file, phoneColumn, phoneFields, source };
  readonly phoneOptions = PHONE_OPTIONS;

  fileProblem: string | null = null;

  @api
  showProblems(problems: Problem[], focusesFirst: boolean): void {
    showProblems(this.template, problems, focusesFirst);
  }

  get sourceOptions(): { label: string; value: PeopleSource }[] {
    const isPerson = this.draft.recordId !== null && !this.isSalesforceCampaign;
    return [
      ...(isPerson ? [{ label: sourceRecord, value: 'this_record' as const }] : []),
      { label: sourceCampaign, value: 'campaign_members' },
      { label: sourceList, value: 'list_view' },
      { label: sourceReport, value: 'report' },
      { label: sourceCsv, value: 'csv' }
    ];
  }

  /** Record ids of Salesforce campaigns begin with 701 in every org. */
  private get isSalesforceCampaign(): boolean {
    return this.draft.recordId?.startsWith('701') ?? false;
  }

  get isSearched(): boolean {
    return this.draft.source === 'campaign_members' || this.draft.source === 'report';
  }

  get isListView(): boolean {
    return this.draft.source === 'list_view';
  }

  get isFile(): boolean {
    return this.draft.source === 'csv';
  }

  get hasFile(): boolean {
    return this.isFile && this.draft.csv !== null;
  }

  get isFromRecords(): boolean {
    return this.draft.source !== null && !this.isFile;
  }

  get fileRead(): string {
    return fillLabel(fileRead, this.draft.sourceName, this.draft.columns.length);
  }

  get columnOptions(): { label: string; value: string }[] {
    return this.draft.columns.map((name) => ({ label: name, value: name }));
  }

  get phoneOrder(): string {
    return this.draft.phoneFields.join(',');
  }

  /** Another source is another question: what was chosen of the first one does not answer it. */
  handleSource(event: Event): void {
    const chosen = valueOf(event) as PeopleSource;
    const ownCampaign = chosen === 'campaign_members' && this.isSalesforceCampaign ? this.draft.recordId : null;
    tellChange(this, { source: chosen, sourceId: ownCampaign, sourceName: '' });
  }

  handleSourceId(event: CustomEvent<{ sourceId: string; name: string }>): void {
    tellChange(this, { sourceId: event.detail.sourceId, sourceName: event.detail.name });
  }

  handlePeople(event: CustomEvent<Partial<CampaignDraft>>): void {
    tellChange(this, event.detail);
  }

  async handleFile(event: CustomEvent<{ files?: FileList }>): Promise<void> {
    const chosen = event.detail.files?.[0] ?? (event.target as HTMLInputElement).files?.[0];
    if (chosen === undefined) {
      return;
    }
    let text: string;
    try {
      text = await chosen.text();
    } catch {
      // Moved or forbidden meanwhile; the browser says no more than that.
      this.refuseFile(unreadable);
      return;
    }
    const header = readHeader(text);
    if (header.problem !== null) {
      this.refuseFile(header.problem);
      return;
    }
    this.fileProblem = null;
    const { columns, phoneColumn: likely } = header;
    tellChange(this, { csv: text, columns, phoneColumn: likely, sourceName: chosen.name });
  }

  handlePhoneColumn(event: Event): void {
    tellChange(this, { phoneColumn: valueOf(event) });
  }

  handlePhoneFields(event: Event): void {
    tellChange(this, { phoneFields: valueOf(event).split(',') });
  }

  handleCountryCode(event: Event): void {
    tellChange(this, { countryCode: valueOf(event).trim().replace(/^\+/, '') });
  }

  private refuseFile(problem: string): void {
    this.fileProblem = problem;
    tellChange(this, { csv: null, columns: [], phoneColumn: null, sourceName: '' });
  }
}
