/** Fields that an org refuses. */
import { add, edit, type Fault } from './fault.ts';

const fields = 'objects/Parcel__c/fields';
const status = `${fields}/Status__c.field-meta.xml`;
const code = `${fields}/Tracking_Code__c.field-meta.xml`;
const weight = `${fields}/Weight__c.field-meta.xml`;
const notes = `${fields}/Notes__c.field-meta.xml`;
const depot = `${fields}/Depot__c.field-meta.xml`;
const contact = `${fields}/Contact__c.field-meta.xml`;
const scan = 'objects/Parcel_Scan__c/fields/Parcel__c.field-meta.xml';
const parcel = 'objects/Parcel__c/Parcel__c.object-meta.xml';
const field = (name: string, body: string): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<CustomField xmlns="http://soap.sforce.com/2006/04/metadata">\n    <fullName>${name}</fullName>\n    <label>Other</label>\n${body}\n</CustomField>\n`;

export const fieldFaults: readonly Fault[] = [
  edit('a text without a length', 'field-element-missing', code, '    <length>64</length>\n', ''),
  edit('a text of 300 characters', 'field-size', code, '<length>64</length>', '<length>300</length>'),
  edit('a text of no characters', 'field-size', code, '<length>64</length>', '<length>0</length>'),
  edit('a long text without lines', 'field-element-missing', notes, '    <visibleLines>4</visibleLines>\n', ''),
  edit('a long text that is too long', 'field-size', notes, '<length>32768</length>', '<length>131073</length>'),
  edit('a long text that is too short', 'field-size', notes, '<length>32768</length>', '<length>255</length>'),
  edit('a number without precision', 'field-element-missing', weight, '    <precision>10</precision>\n', ''),
  edit('a number with 19 digits', 'field-size', weight, '<precision>10</precision>', '<precision>19</precision>'),
  edit('more decimals than digits', 'field-size', weight, '<scale>2</scale>', '<scale>11</scale>'),
  edit(
    'a checkbox without a default',
    'field-element-missing',
    `${fields}/Fragile__c.field-meta.xml`,
    '    <defaultValue>false</defaultValue>\n',
    ''
  ),
  edit('a checkbox that begins as 0', 'field-default', `${fields}/Fragile__c.field-meta.xml`, '>false<', '>0<'),
  edit(
    'a default text without quotes',
    'field-default',
    code,
    '<label>',
    '<defaultValue>none</defaultValue>\n    <label>'
  ),
  edit(
    'a picklist whose value set does not exist',
    'picklist-values',
    status,
    '<restricted>true</restricted>',
    '<restricted>true</restricted>\n        <valueSetName>Unknown_Values</valueSetName>'
  ),
  edit(
    'the same picklist value twice',
    'picklist-values',
    status,
    '<fullName>Sent</fullName>',
    '<fullName>waiting</fullName>'
  ),
  edit('two default values', 'picklist-values', status, '<default>false</default>', '<default>true</default>'),
  edit('a lookup without a target', 'field-element-missing', contact, '    <referenceTo>Contact</referenceTo>\n', ''),
  edit(
    'a lookup to an object that does not exist',
    'lookup-target',
    contact,
    '<referenceTo>Contact</referenceTo>',
    '<referenceTo>Person__c</referenceTo>'
  ),
  edit(
    'a lookup to a platform event',
    'lookup-target',
    contact,
    '<referenceTo>Contact</referenceTo>',
    '<referenceTo>Parcel_Event__e</referenceTo>'
  ),
  edit(
    'a lookup to a custom metadata type',
    'lookup-target',
    contact,
    '<referenceTo>Contact</referenceTo>',
    '<referenceTo>Parcel_Settings__mdt</referenceTo>'
  ),
  edit('a required lookup that is emptied on delete', 'lookup-delete', depot, '>Restrict<', '>SetNull<'),
  edit(
    'a master-detail without a relationship name',
    'field-element-missing',
    scan,
    '    <relationshipName>Scans</relationshipName>\n',
    ''
  ),
  edit('a required master-detail', 'field-trait', scan, '<type>', '<required>true</required>\n    <type>'),
  edit(
    'a relationship name with a blank',
    'relationship-name',
    depot,
    '<relationshipName>Parcels<',
    '<relationshipName>My Parcels<'
  ),
  add(
    'two relationships of the same name',
    'relationship-name',
    `${fields}/Other__c.field-meta.xml`,
    field(
      'Other__c',
      '    <referenceTo>Contact</referenceTo>\n    <relationshipName>Parcels</relationshipName>\n    <type>Lookup</type>'
    )
  ),
  edit(
    'a length on a date',
    'field-element-foreign',
    `${fields}/Due_On__c.field-meta.xml`,
    '<type>',
    '<length>10</length>\n    <type>'
  ),
  edit('a value set on a text', 'field-element-foreign', status, '<type>Picklist</type>', '<type>Text</type>'),
  edit(
    'a unique date',
    'field-trait',
    `${fields}/Due_On__c.field-meta.xml`,
    '<type>',
    '<unique>true</unique>\n    <type>'
  ),
  edit('a picklist as external id', 'field-trait', status, '<label>', '<externalId>true</externalId>\n    <label>'),
  edit('a required long text', 'field-trait', notes, '<type>', '<required>true</required>\n    <type>'),
  edit(
    'a field without a type',
    'field-type-missing',
    `${fields}/Due_On__c.field-meta.xml`,
    '    <type>Date</type>\n',
    ''
  ),
  edit('a field without a label', 'field-type-missing', weight, '    <label>Weight</label>\n', ''),
  add(
    'a field that does not end in __c',
    'field-name-suffix',
    `${fields}/Other.field-meta.xml`,
    field('Other', '    <type>Date</type>')
  ),
  add(
    'a field with a double underscore',
    'api-name',
    `${fields}/Other__One__c.field-meta.xml`,
    field('Other__One__c', '    <type>Date</type>')
  ),
  add(
    'a field that begins with a digit',
    'api-name',
    `${fields}/2nd__c.field-meta.xml`,
    field('2nd__c', '    <type>Date</type>')
  ),
  add(
    'a field that ends with an underscore',
    'api-name',
    `${fields}/Other___c.field-meta.xml`,
    field('Other___c', '    <type>Date</type>')
  ),
  add(
    'a field name of 41 characters',
    'api-name',
    `${fields}/A${'b'.repeat(40)}__c.field-meta.xml`,
    field(`A${'b'.repeat(40)}__c`, '    <type>Date</type>')
  ),
  edit('a label of 41 characters', 'text-too-long', weight, '<label>Weight<', `<label>${'W'.repeat(41)}<`),
  edit(
    'a help text of 511 characters',
    'text-too-long',
    weight,
    '<label>',
    `<inlineHelpText>${'h'.repeat(511)}</inlineHelpText>\n    <label>`
  ),
  edit(
    'a formula with an unknown field',
    'formula-reference',
    `${fields}/Is_Heavy__c.field-meta.xml`,
    'Weight__c',
    'Mass__c'
  ),
  edit(
    'a formula with an unknown relationship',
    'formula-reference',
    `${fields}/Is_Heavy__c.field-meta.xml`,
    'Depot__r',
    'Store__r'
  ),
  edit(
    'a formula with an unknown function',
    'formula-reference',
    `${fields}/Is_Heavy__c.field-meta.xml`,
    'NOT(ISBLANK',
    'NOT(ISVOID'
  ),
  edit(
    'a formula whose function lacks an argument',
    'formula-reference',
    `${fields}/Is_Heavy__c.field-meta.xml`,
    'NOT(ISBLANK(Depot__r.City__c))',
    'IF(ISBLANK(Depot__r.City__c), true)'
  ),
  edit(
    'a formula that compares a picklist as if it were text',
    'formula-reference',
    `${fields}/Is_Heavy__c.field-meta.xml`,
    'Weight__c &gt; 20',
    'Status__c = &quot;Sent&quot;'
  ),
  edit(
    'a formula that reads a long text',
    'formula-reference',
    `${fields}/Is_Heavy__c.field-meta.xml`,
    'ISBLANK(Depot__r.City__c)',
    'ISBLANK(Notes__c)'
  ),
  edit(
    'a formula that reads itself',
    'formula-reference',
    `${fields}/Is_Heavy__c.field-meta.xml`,
    'Weight__c &gt; 20',
    'Is_Heavy__c'
  ),
  edit(
    'a formula with a text that is not closed',
    'formula-reference',
    `${fields}/Is_Heavy__c.field-meta.xml`,
    'Weight__c &gt; 20',
    'Weight__c &gt; &quot;20'
  ),
  edit(
    'a formula of 4,000 characters',
    'formula-reference',
    `${fields}/Is_Heavy__c.field-meta.xml`,
    '<formula>',
    `<formula>${'1 = 1 && '.replaceAll('&', '&amp;').repeat(450)}`
  ),
  edit('a formula with an open bracket', 'formula-reference', `${fields}/Is_Heavy__c.field-meta.xml`, 'NOT(', 'NOT(('),
  edit(
    'a validation rule with an unknown field',
    'formula-reference',
    'objects/Parcel__c/validationRules/Weight_Positive.validationRule-meta.xml',
    'Weight__c &lt; 0',
    'Mass__c &lt; 0'
  ),
  edit(
    'a tracked field on an object without history',
    'object-switches',
    parcel,
    '<enableHistory>true<',
    '<enableHistory>false<'
  )
];
