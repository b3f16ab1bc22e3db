import type { LayoutSection } from '../../../metadata/types.ts';
import { mayRead } from '../../runtime/list-records.ts';
import type { Row } from '../../runtime/org.ts';
import { objectMetadata } from '../../runtime/project.ts';
import { h } from '../dom.ts';
import { fieldElement } from '../field.ts';
import { readFields, shownField, whenChanged, type RecordContext } from '../record.ts';
import { later } from '../waiting.ts';
import type { Part } from './index.ts';

/** Layouts of the platform for objects whose layout the project does not bring. */
const STANDARD: Readonly<Record<string, string[][]>> = {
  Lead: [
    ['OwnerId', 'Name', 'Company', 'Title', 'Status', 'LeadSource', 'DoNotCall'],
    ['Phone', 'MobilePhone', 'Email', 'Industry', 'Street', 'City', 'Country', 'CreatedDate']
  ],
  Contact: [
    ['OwnerId', 'Name', 'AccountId', 'Title', 'Department', 'DoNotCall'],
    ['Phone', 'MobilePhone', 'Email', 'LeadSource', 'MailingCity', 'MailingCountry', 'CreatedDate']
  ],
  Campaign: [
    ['OwnerId', 'Name', 'Type', 'Status', 'IsActive', 'StartDate', 'EndDate'],
    ['NumberOfLeads', 'NumberOfContacts', 'ExpectedRevenue', 'BudgetedCost', 'Description', 'CreatedDate']
  ]
};

/** The sections of an object, with fields of the project at standard objects in one of their own. */
export function sectionsOf({ objectName, info }: RecordContext): LayoutSection[] {
  const { sections } = objectMetadata(objectName);
  if (sections.length > 0) return sections;
  const columns = STANDARD[objectName] ?? [Object.keys(info.fields)];
  const custom = Object.keys(info.fields).filter((field) => field.endsWith('__c'));
  const half = Math.ceil(custom.length / 2);
  const own = { label: 'More', columns: [custom.slice(0, half), custom.slice(half)] };
  return [{ label: 'Information', columns }, ...(custom.length > 0 && objectName in STANDARD ? [own] : [])];
}

function fieldItem({ info }: RecordContext, row: Row, field: string): HTMLElement {
  const help = info.fields[field]?.inlineHelpText;
  return h(
    'div',
    { class: 'slds-form-element slds-form-element_stacked slds-form-element_readonly shell-field' },
    h(
      'dt',
      { class: 'slds-form-element__label', title: help ?? '' },
      (info.fields[field]?.label ?? field).replace(/ ID$/, '')
    ),
    h(
      'dd',
      { class: 'slds-form-element__control' },
      h('div', { class: 'slds-form-element__static' }, fieldElement(shownField(info, row, field)))
    )
  );
}

function sectionElement(record: RecordContext, row: Row, { label, columns }: LayoutSection): HTMLElement | null {
  const lists = columns
    .map((fields) => fields.filter((field) => mayRead(record.info, field)))
    .filter((fields) => fields.length > 0)
    .map((fields) =>
      h('dl', { class: 'shell-section__column' }, ...fields.map((field) => fieldItem(record, row, field)))
    );
  if (lists.length === 0) return null;
  return h(
    'section',
    { class: 'shell-section' },
    label !== '' && h('h3', { class: 'shell-section__title slds-text-heading_small' }, label),
    h('div', { class: 'shell-section__columns' }, ...lists)
  );
}

/** The fields of a record as its page layout orders them. */
export const detailPanel: Part = (_item, { record }) => {
  const place = h('div', { class: 'slds-p-horizontal_small' });
  if (!record) return place;
  const fill = (): void => {
    const details = later('Loading details', async () => {
      const sections = sectionsOf(record);
      const fields = sections.flatMap(({ columns }) => columns.flat()).filter((field) => mayRead(record.info, field));
      const row = await readFields(record, fields);
      return h('div', {}, ...sections.map((section) => sectionElement(record, row, section)));
    });
    place.replaceChildren(details);
  };
  fill();
  whenChanged(place, record, fill);
  return place;
};
