/* Compiled from lwc-src/dograhCampaignListPeople/dograhCampaignListPeople.ts by `npm run build:lwc`. Do not edit: change that file. */
import { LightningElement, api, wire } from 'lwc';
import { getListInfosByObjectName, getListRecordsByName } from 'lightning/uiListsApi';
import chooseList from '@salesforce/label/c.Dograh_Wizard_Choose_List';
import contacts from '@salesforce/label/c.Dograh_Wizard_Contacts';
import leads from '@salesforce/label/c.Dograh_Wizard_Leads';
import listObject from '@salesforce/label/c.Dograh_Wizard_List_Object';
import listRead from '@salesforce/label/c.Dograh_Wizard_List_Read';
import tooLong from '@salesforce/label/c.Dograh_Wizard_List_Too_Long';
import readingList from '@salesforce/label/c.Dograh_Wizard_Reading_List';
import { newCorrelationId } from 'c/dograhCorrelation';
import { reduceError } from 'c/dograhErrors';
import { fillLabel } from 'c/dograhFormat';
/** Most that Salesforce gives at once. */
const PAGE_SIZE = 2000;
/** The people of a list view, read page by page. */
export default class DograhCampaignListPeople extends LightningElement {
  /** Most people that one campaign takes. */
  @api
  maximumPeople = 10000;
  label = { chooseList, listObject };
  objectOptions = [
    { label: leads, value: 'Lead' },
    { label: contacts, value: 'Contact' }
  ];
  pageSize = PAGE_SIZE;
  lists = [];
  error = null;
  readIds = [];
  isComplete = false;
  objectName = 'Lead';
  listName;
  pageToken;
  /** `Lead` or `Contact`. */
  @api
  get listObject() {
    return this.objectName;
  }
  set listObject(value) {
    this.objectName = value;
  }
  /** The list view that was chosen. */
  @api
  get listViewApiName() {
    return this.listName ?? null;
  }
  set listViewApiName(value) {
    if ((value ?? undefined) !== this.listName) {
      this.begin(value ?? undefined);
    }
  }
  @wire(getListInfosByObjectName, { objectApiName: '$objectName', pageSize: PAGE_SIZE })
  wiredLists({ data, error }) {
    if (data) {
      this.lists = data.lists;
      this.error = null;
    } else if (error !== undefined) {
      this.error = reduceError(error, newCorrelationId());
    }
  }
  @wire(getListRecordsByName, {
    objectApiName: '$objectName',
    listViewApiName: '$listName',
    pageSize: PAGE_SIZE,
    pageToken: '$pageToken'
  })
  wiredRecords({ data, error }) {
    if (this.listName === undefined) {
      return;
    }
    if (data) {
      this.take(data);
    } else if (error !== undefined) {
      this.error = reduceError(error, newCorrelationId());
    }
  }
  @api
  setCustomValidity(message) {
    this.template?.querySelector('.list')?.setCustomValidity(message);
  }
  @api
  reportValidity() {
    return this.template?.querySelector('.list')?.reportValidity() ?? true;
  }
  @api
  focus() {
    this.template?.querySelector('.list')?.focus();
  }
  get listOptions() {
    return this.lists.map(({ apiName, label }) => ({ label, value: apiName }));
  }
  get isTooLong() {
    return this.readIds.length > this.maximumPeople;
  }
  get told() {
    if (this.listName === undefined || this.error !== null) {
      return null;
    }
    if (this.isTooLong) {
      return fillLabel(tooLong, this.maximumPeople);
    }
    return fillLabel(this.isComplete ? listRead : readingList, this.readIds.length);
  }
  handleObject(event) {
    this.begin(undefined);
    this.objectName = event.detail.value;
    this.lists = [];
    this.tell({ listObject: event.detail.value, listViewApiName: null, listRecordIds: null, sourceName: '' });
  }
  handleList(event) {
    const apiName = event.detail.value;
    this.begin(apiName);
    const sourceName = this.lists.find((list) => list.apiName === apiName)?.label ?? apiName;
    this.tell({ listViewApiName: apiName, listRecordIds: null, sourceName });
  }
  begin(listName) {
    this.listName = listName;
    this.pageToken = undefined;
    this.readIds = [];
    this.isComplete = false;
    this.error = null;
  }
  /** The wire gives a page again when a record of it changed: nobody is taken twice. */
  take(page) {
    if (this.isComplete) {
      return;
    }
    this.readIds = [...new Set([...this.readIds, ...page.records.map(({ id }) => id)])];
    if (page.nextPageToken && !this.isTooLong) {
      this.pageToken = page.nextPageToken;
    } else {
      this.isComplete = true;
      this.tell({ listRecordIds: this.isTooLong ? null : this.readIds });
    }
  }
  tell(changes) {
    this.dispatchEvent(new CustomEvent('peoplechange', { detail: changes }));
  }
}
