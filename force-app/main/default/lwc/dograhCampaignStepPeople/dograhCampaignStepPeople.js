/* Compiled from lwc-src/dograhCampaignStepPeople/dograhCampaignStepPeople.ts by `npm run build:lwc`. Do not edit: change that file. */
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
import { readHeader } from 'c/dograhCampaignDraft';
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
  @api
  draft;
  /** Most people that one campaign takes. */
  @api
  maximumPeople = 10000;
  label = { countryCode, countryCodeHelp, file, phoneColumn, phoneFields, source };
  phoneOptions = PHONE_OPTIONS;
  fileProblem = null;
  @api
  showProblems(problems, focusesFirst) {
    showProblems(this.template, problems, focusesFirst);
  }
  get sourceOptions() {
    const isPerson = this.draft.recordId !== null && !this.isSalesforceCampaign;
    return [
      ...(isPerson ? [{ label: sourceRecord, value: 'this_record' }] : []),
      { label: sourceCampaign, value: 'campaign_members' },
      { label: sourceList, value: 'list_view' },
      { label: sourceReport, value: 'report' },
      { label: sourceCsv, value: 'csv' }
    ];
  }
  /** Record ids of Salesforce campaigns begin with 701 in every org. */
  get isSalesforceCampaign() {
    return this.draft.recordId?.startsWith('701') ?? false;
  }
  get isSearched() {
    return this.draft.source === 'campaign_members' || this.draft.source === 'report';
  }
  get isListView() {
    return this.draft.source === 'list_view';
  }
  get isFile() {
    return this.draft.source === 'csv';
  }
  get hasFile() {
    return this.isFile && this.draft.csv !== null;
  }
  get isFromRecords() {
    return this.draft.source !== null && !this.isFile;
  }
  get fileRead() {
    return fillLabel(fileRead, this.draft.sourceName, this.draft.columns.length);
  }
  get columnOptions() {
    return this.draft.columns.map((name) => ({ label: name, value: name }));
  }
  get phoneOrder() {
    return this.draft.phoneFields.join(',');
  }
  /** Another source is another question: what was chosen of the first one does not answer it. */
  handleSource(event) {
    const chosen = valueOf(event);
    const ownCampaign = chosen === 'campaign_members' && this.isSalesforceCampaign ? this.draft.recordId : null;
    tellChange(this, { source: chosen, sourceId: ownCampaign, sourceName: '' });
  }
  handleSourceId(event) {
    tellChange(this, { sourceId: event.detail.sourceId, sourceName: event.detail.name });
  }
  handlePeople(event) {
    tellChange(this, event.detail);
  }
  async handleFile(event) {
    const chosen = event.detail.files?.[0] ?? event.target.files?.[0];
    if (chosen === undefined) {
      return;
    }
    let text;
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
  handlePhoneColumn(event) {
    tellChange(this, { phoneColumn: valueOf(event) });
  }
  handlePhoneFields(event) {
    tellChange(this, { phoneFields: valueOf(event).split(',') });
  }
  handleCountryCode(event) {
    tellChange(this, { countryCode: valueOf(event).trim().replace(/^\+/, '') });
  }
  refuseFile(problem) {
    this.fileProblem = problem;
    tellChange(this, { csv: null, columns: [], phoneColumn: null, sourceName: '' });
  }
}
