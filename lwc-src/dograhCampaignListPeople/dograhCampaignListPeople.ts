import { LightningElement, api, wire } from 'lwc';
import { getListInfosByObjectName, getListRecordsByName } from 'lightning/uiListsApi';
import type { ListRecords, ListViewCollection } from 'lightning/uiListsApi';
import chooseList from '@salesforce/label/c.Dograh_Wizard_Choose_List';
import contacts from '@salesforce/label/c.Dograh_Wizard_Contacts';
import leads from '@salesforce/label/c.Dograh_Wizard_Leads';
import listObject from '@salesforce/label/c.Dograh_Wizard_List_Object';
import listRead from '@salesforce/label/c.Dograh_Wizard_List_Read';
import tooLong from '@salesforce/label/c.Dograh_Wizard_List_Too_Long';
import readingList from '@salesforce/label/c.Dograh_Wizard_Reading_List';
import { newCorrelationId } from 'c/dograhCorrelation';
import { reduceError, type PageError } from 'c/dograhErrors';
import { fillLabel } from 'c/dograhFormat';

/** Most that Salesforce gives at once. */
const PAGE_SIZE = 2000;

type ListObject = 'Lead' | 'Contact';

/** The people of a list view, read page by page. */
export default class DograhCampaignListPeople extends LightningElement {
  /** Most people that one campaign takes. */
  @api maximumPeople = 10000;

  readonly label = { chooseList, listObject };
  readonly objectOptions = [
    { label: leads, value: 'Lead' },
    { label: contacts, value: 'Contact' }
  ];
  readonly pageSize = PAGE_SIZE;

  lists: ListViewCollection['lists'] = [];
  error: PageError | null = null;
  readIds: string[] = [];
  isComplete = false;
  objectName: ListObject = 'Lead';
  listName: string | undefined;
  pageToken: string | undefined;

  /** `Lead` or `Contact`. */
  @api
  get listObject(): ListObject {
    return this.objectName;
  }

  set listObject(value: ListObject) {
    this.objectName = value;
  }

  /** The list view that was chosen. */
  @api
  get listViewApiName(): string | null {
    return this.listName ?? null;
  }

  set listViewApiName(value: string | null) {
    if ((value ?? undefined) !== this.listName) {
      this.begin(value ?? undefined);
    }
  }

  @wire(getListInfosByObjectName, { objectApiName: '$objectName', pageSize: PAGE_SIZE })
  wiredLists({ data, error }: { data?: ListViewCollection; error?: unknown }): void {
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
  wiredRecords({ data, error }: { data?: ListRecords; error?: unknown }): void {
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
  setCustomValidity(message: string): void {
    this.template?.querySelector<HTMLElementTagNameMap['lightning-combobox']>('.list')?.setCustomValidity(message);
  }

  @api
  reportValidity(): boolean {
    return this.template?.querySelector<HTMLElementTagNameMap['lightning-combobox']>('.list')?.reportValidity() ?? true;
  }

  @api
  focus(): void {
    this.template?.querySelector<HTMLElement>('.list')?.focus();
  }

  get listOptions(): { label: string; value: string }[] {
    return this.lists.map(({ apiName, label }) => ({ label, value: apiName }));
  }

  get isTooLong(): boolean {
    return this.readIds.length > this.maximumPeople;
  }

  get told(): string | null {
    if (this.listName === undefined || this.error !== null) {
      return null;
    }
    if (this.isTooLong) {
      return fillLabel(tooLong, this.maximumPeople);
    }
    return fillLabel(this.isComplete ? listRead : readingList, this.readIds.length);
  }

  handleObject(event: CustomEvent<{ value: ListObject }>): void {
    this.begin(undefined);
    this.objectName = event.detail.value;
    this.lists = [];
    this.tell({ listObject: event.detail.value, listViewApiName: null, listRecordIds: null, sourceName: '' });
  }

  handleList(event: CustomEvent<{ value: string }>): void {
    const apiName = event.detail.value;
    this.begin(apiName);
    const sourceName = this.lists.find((list) => list.apiName === apiName)?.label ?? apiName;
    this.tell({ listViewApiName: apiName, listRecordIds: null, sourceName });
  }

  private begin(listName: string | undefined): void {
    this.listName = listName;
    this.pageToken = undefined;
    this.readIds = [];
    this.isComplete = false;
    this.error = null;
  }

  /** The wire gives a page again when a record of it changed: nobody is taken twice. */
  private take(page: ListRecords): void {
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

  private tell(changes: Record<string, unknown>): void {
    this.dispatchEvent(new CustomEvent('peoplechange', { detail: changes }));
  }
}
