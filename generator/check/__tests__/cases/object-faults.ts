/** Objects, fields and custom metadata that an org refuses. */
import { add, edit, together, type Fault } from './fault.ts';

const fields = 'objects/Parcel__c/fields';
const status = `${fields}/Status__c.field-meta.xml`;
const code = `${fields}/Tracking_Code__c.field-meta.xml`;
const weight = `${fields}/Weight__c.field-meta.xml`;
const notes = `${fields}/Notes__c.field-meta.xml`;
const depot = `${fields}/Depot__c.field-meta.xml`;
const contact = `${fields}/Contact__c.field-meta.xml`;
const scan = 'objects/Parcel_Scan__c/fields/Parcel__c.field-meta.xml';
const parcel = 'objects/Parcel__c/Parcel__c.object-meta.xml';
const event = 'objects/Parcel_Event__e/Parcel_Event__e.object-meta.xml';
const eventType = 'objects/Parcel_Event__e/fields/Event_Type__c.field-meta.xml';
const standard = 'customMetadata/Parcel_Settings.Standard.md-meta.xml';
const express = 'customMetadata/Parcel_Settings.Express.md-meta.xml';

const field = (name: string, body: string): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<CustomField xmlns="http://soap.sforce.com/2006/04/metadata">\n    <fullName>${name}</fullName>\n    <label>Other</label>\n${body}\n</CustomField>\n`;
const object = (body: string): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<CustomObject xmlns="http://soap.sforce.com/2006/04/metadata">\n${body}\n</CustomObject>\n`;

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
  edit('a checkbox without a default', 'field-element-missing', `${fields}/Fragile__c.field-meta.xml`, '    <defaultValue>false</defaultValue>\n', ''),
  edit('a checkbox that begins as 0', 'field-default', `${fields}/Fragile__c.field-meta.xml`, '>false<', '>0<'),
  edit('a default text without quotes', 'field-default', code, '<label>', '<defaultValue>none</defaultValue>\n    <label>'),
  edit('a picklist whose value set does not exist', 'picklist-values', status, '<restricted>true</restricted>', '<restricted>true</restricted>\n        <valueSetName>Unknown_Values</valueSetName>'),
  edit('the same picklist value twice', 'picklist-values', status, '<fullName>Sent</fullName>', '<fullName>waiting</fullName>'),
  edit('two default values', 'picklist-values', status, '<default>false</default>', '<default>true</default>'),
  edit('a lookup without a target', 'field-element-missing', contact, '    <referenceTo>Contact</referenceTo>\n', ''),
  edit('a lookup to an object that does not exist', 'lookup-target', contact, '<referenceTo>Contact</referenceTo>', '<referenceTo>Person__c</referenceTo>'),
  edit('a lookup to a platform event', 'lookup-target', contact, '<referenceTo>Contact</referenceTo>', '<referenceTo>Parcel_Event__e</referenceTo>'),
  edit('a lookup to a custom metadata type', 'lookup-target', contact, '<referenceTo>Contact</referenceTo>', '<referenceTo>Parcel_Settings__mdt</referenceTo>'),
  edit('a required lookup that is emptied on delete', 'lookup-delete', depot, '>Restrict<', '>SetNull<'),
  edit('a master-detail without a relationship name', 'field-element-missing', scan, '    <relationshipName>Scans</relationshipName>\n', ''),
  edit('a required master-detail', 'field-trait', scan, '<type>', '<required>true</required>\n    <type>'),
  edit('a relationship name with a blank', 'relationship-name', depot, '<relationshipName>Parcels<', '<relationshipName>My Parcels<'),
  add('two relationships of the same name', 'relationship-name', `${fields}/Other__c.field-meta.xml`, field('Other__c', '    <referenceTo>Contact</referenceTo>\n    <relationshipName>Parcels</relationshipName>\n    <type>Lookup</type>')),
  edit('a length on a date', 'field-element-foreign', `${fields}/Due_On__c.field-meta.xml`, '<type>', '<length>10</length>\n    <type>'),
  edit('a value set on a text', 'field-element-foreign', status, '<type>Picklist</type>', '<type>Text</type>'),
  edit('a unique date', 'field-trait', `${fields}/Due_On__c.field-meta.xml`, '<type>', '<unique>true</unique>\n    <type>'),
  edit('a picklist as external id', 'field-trait', status, '<label>', '<externalId>true</externalId>\n    <label>'),
  edit('a required long text', 'field-trait', notes, '<type>', '<required>true</required>\n    <type>'),
  edit('a field without a type', 'field-type-missing', `${fields}/Due_On__c.field-meta.xml`, '    <type>Date</type>\n', ''),
  edit('a field without a label', 'field-type-missing', weight, '    <label>Weight</label>\n', ''),
  add('a field that does not end in __c', 'field-name-suffix', `${fields}/Other.field-meta.xml`, field('Other', '    <type>Date</type>')),
  add('a field with a double underscore', 'api-name', `${fields}/Other__One__c.field-meta.xml`, field('Other__One__c', '    <type>Date</type>')),
  add('a field that begins with a digit', 'api-name', `${fields}/2nd__c.field-meta.xml`, field('2nd__c', '    <type>Date</type>')),
  add('a field that ends with an underscore', 'api-name', `${fields}/Other___c.field-meta.xml`, field('Other___c', '    <type>Date</type>')),
  add('a field name of 41 characters', 'api-name', `${fields}/A${'b'.repeat(40)}__c.field-meta.xml`, field(`A${'b'.repeat(40)}__c`, '    <type>Date</type>')),
  edit('a label of 41 characters', 'text-too-long', weight, '<label>Weight<', `<label>${'W'.repeat(41)}<`),
  edit('a help text of 511 characters', 'text-too-long', weight, '<label>', `<inlineHelpText>${'h'.repeat(511)}</inlineHelpText>\n    <label>`),
  edit('a formula with an unknown field', 'formula-reference', `${fields}/Is_Heavy__c.field-meta.xml`, 'Weight__c', 'Mass__c'),
  edit('a formula with an unknown relationship', 'formula-reference', `${fields}/Is_Heavy__c.field-meta.xml`, 'Depot__r', 'Store__r'),
  edit('a formula with an open bracket', 'formula-reference', `${fields}/Is_Heavy__c.field-meta.xml`, 'NOT(', 'NOT(('),
  edit('a validation rule with an unknown field', 'formula-reference', 'objects/Parcel__c/validationRules/Weight_Positive.validationRule-meta.xml', 'Weight__c &lt; 0', 'Mass__c &lt; 0'),
  edit('a tracked field on an object without history', 'object-switches', parcel, '<enableHistory>true<', '<enableHistory>false<')
];

export const objectFaults: readonly Fault[] = [
  edit('a custom object without a name field', 'object-element', 'objects/Depot__c/Depot__c.object-meta.xml', 'nameField>\n        <label>Depot Name</label>\n        <type>Text</type>\n    </nameField>', 'description>x</description>'),
  edit('a custom object without a sharing model', 'object-element', 'objects/Depot__c/Depot__c.object-meta.xml', '    <sharingModel>ReadWrite</sharingModel>\n', ''),
  edit('an auto number without a format', 'object-element', parcel, '        <displayFormat>P-{000000}</displayFormat>\n', ''),
  edit('an auto number format without a counter', 'auto-number-format', parcel, 'P-{000000}', 'P-000000'),
  edit('outside users who see more than inside users', 'object-switches', parcel, '<externalSharingModel>Private<', '<externalSharingModel>ReadWrite<'),
  edit('switches that must agree and do not', 'object-switches', parcel, '<enableBulkApi>true<', '<enableBulkApi>false<'),
  edit('a master-detail on an object with its own sharing', 'master-detail-sharing', 'objects/Parcel_Scan__c/Parcel_Scan__c.object-meta.xml', 'ControlledByParent', 'Private'),
  edit('a compact layout that does not exist', 'object-part-field', parcel, '>Parcel_Compact<', '>Parcel_Short<'),
  edit('a search layout with an unknown field', 'object-part-field', parcel, '<customTabListAdditionalFields>Status__c<', '<customTabListAdditionalFields>State__c<'),
  edit('a compact layout with an unknown field', 'object-part-field', 'objects/Parcel__c/compactLayouts/Parcel_Compact.compactLayout-meta.xml', 'Status__c', 'State__c'),
  edit('a validation rule that points to an unknown field', 'object-part-field', 'objects/Parcel__c/validationRules/Weight_Positive.validationRule-meta.xml', '<errorDisplayField>Weight__c', '<errorDisplayField>Mass__c'),
  edit('a list view with an unknown column', 'list-view-field', 'objects/Parcel__c/listViews/All.listView-meta.xml', '<columns>Status__c', '<columns>State__c'),
  edit('a list view that filters by an unknown value', 'list-view-field', 'objects/Parcel__c/listViews/All.listView-meta.xml', 'Waiting,Sent', 'Waiting,Lost'),
  edit('an event with a sharing model', 'object-element', event, '<label>', '<sharingModel>Private</sharingModel>\n    <label>'),
  edit('an event without an event type', 'object-element', event, '    <eventType>HighVolume</eventType>\n', ''),
  edit('an event of the old kind', 'platform-event-volume', event, 'HighVolume', 'StandardVolume'),
  edit('an event with a picklist', 'field-type-for-object', eventType, '<length>40</length>\n    <required>true</required>\n    <type>Text</type>', '<required>true</required>\n    <type>Picklist</type>\n    <valueSet>\n        <valueSetDefinition>\n            <sorted>false</sorted>\n            <value>\n                <fullName>a</fullName>\n                <default>false</default>\n                <label>a</label>\n            </value>\n        </valueSetDefinition>\n    </valueSet>'),
  edit('an event with a lookup', 'field-type-for-object', eventType, '<length>40</length>\n    <required>true</required>\n    <type>Text</type>', '<referenceTo>Contact</referenceTo>\n    <type>Lookup</type>'),
  edit('an event with a unique field', 'field-trait', eventType, '<type>', '<unique>true</unique>\n    <type>'),
  edit('an event with an external id', 'field-trait', eventType, '<label>', '<externalId>true</externalId>\n    <label>'),
  edit('a custom metadata type with a currency', 'field-type-for-object', 'objects/Parcel_Settings__mdt/fields/Max_Tries__c.field-meta.xml', '>Number<', '>Currency<'),
  edit('a metadata-only element on an ordinary field', 'field-type-for-object', weight, '<label>', '<fieldManageability>Locked</fieldManageability>\n    <label>'),
  together(
    'more platform events than an org may have room for',
    'too-many-platform-events',
    [1, 2, 3, 4].map((number) =>
      add('', '', `objects/E${number}__e/E${number}__e.object-meta.xml`, object('    <deploymentStatus>Deployed</deploymentStatus>\n    <eventType>HighVolume</eventType>\n    <label>E</label>\n    <pluralLabel>Es</pluralLabel>'))
    )
  ),
  together(
    'the 26th external id of an object',
    'object-limit',
    Array.from({ length: 25 }, (_, number) =>
      add('', '', `${fields}/Key_${number}__c.field-meta.xml`, field(`Key_${number}__c`, '    <externalId>true</externalId>\n    <length>20</length>\n    <type>Text</type>'))
    )
  ),
  together('the same value in a unique field', 'custom-metadata-relationship', [
    edit('', '', 'objects/Parcel_Settings__mdt/fields/Endpoint__c.field-meta.xml', '<unique>false', '<unique>true'),
    edit('', '', express, '/express', '/parcels')
  ]),
  add('a roll-up of an unknown field', 'summary-reference', `${fields}/Scan_Count__c.field-meta.xml`, field('Scan_Count__c', '    <summaryForeignKey>Parcel_Scan__c.Crate__c</summaryForeignKey>\n    <summaryOperation>count</summaryOperation>\n    <type>Summary</type>')),
  add('a record type with an unknown value', 'record-type-picklist', 'objects/Parcel__c/recordTypes/Letter.recordType-meta.xml', '<?xml version="1.0" encoding="UTF-8"?>\n<RecordType xmlns="http://soap.sforce.com/2006/04/metadata">\n    <fullName>Letter</fullName>\n    <active>true</active>\n    <label>Letter</label>\n    <picklistValues>\n        <picklist>Status__c</picklist>\n        <values>\n            <fullName>Lost</fullName>\n            <default>false</default>\n        </values>\n    </picklistValues>\n</RecordType>\n'),
  edit('an object whose page does not exist', 'object-action-override', parcel, '<compactLayoutAssignment>', '<actionOverrides>\n        <actionName>View</actionName>\n        <content>Crate_Page</content>\n        <type>Flexipage</type>\n    </actionOverrides>\n    <compactLayoutAssignment>'),
  edit('a custom metadata record with an unknown field', 'custom-metadata-field', standard, '<field>Mode__c', '<field>Speed__c'),
  edit('a custom metadata record with a field twice', 'custom-metadata-field', standard, '<field>Mode__c', '<field>Endpoint__c'),
  edit('a custom metadata record without a required value', 'custom-metadata-required', standard, 'xsd:string">/parcels<', 'xsd:string"><'),
  edit('a number that is written as text', 'custom-metadata-value', standard, 'xsd:double', 'xsd:string'),
  edit('a text where a number belongs', 'custom-metadata-value', standard, '>5.0<', '>five<'),
  edit('a boolean that is none', 'custom-metadata-value', standard, 'xsd:boolean">true', 'xsd:boolean">yes'),
  edit('a value without a type', 'custom-metadata-value', standard, ' xsi:type="xsd:double"', ''),
  edit('a value longer than its field', 'custom-metadata-value', standard, '>/parcels<', `>${'/'.repeat(121)}<`),
  edit('a number with too many digits', 'custom-metadata-value', standard, '>5.0<', '>50000<'),
  edit('a value that is not in the picklist', 'custom-metadata-value', standard, '>Fast<', '>Quick<'),
  edit('a type prefix that is not declared', 'custom-metadata-value', standard, ' xmlns:xsd="http://www.w3.org/2001/XMLSchema"', ''),
  edit('a relationship to a record that does not exist', 'custom-metadata-relationship', express, '>Standard<', '>Normal<'),
  add('a record of a type that does not exist', 'custom-metadata-type', 'customMetadata/Crate_Settings.One.md-meta.xml', '<?xml version="1.0" encoding="UTF-8"?>\n<CustomMetadata xmlns="http://soap.sforce.com/2006/04/metadata">\n    <label>One</label>\n</CustomMetadata>\n')
];
