/** Objects, platform events and their parts that an org refuses. */
import { add, edit, together, type Fault } from './fault.ts';

const fields = 'objects/Parcel__c/fields';
const weight = `${fields}/Weight__c.field-meta.xml`;
const parcel = 'objects/Parcel__c/Parcel__c.object-meta.xml';
const list = 'objects/Parcel__c/listViews/All.listView-meta.xml';
const compact = 'objects/Parcel__c/compactLayouts/Parcel_Compact.compactLayout-meta.xml';
const event = 'objects/Parcel_Event__e/Parcel_Event__e.object-meta.xml';
const eventType = 'objects/Parcel_Event__e/fields/Event_Type__c.field-meta.xml';
const express = 'customMetadata/Parcel_Settings.Express.md-meta.xml';
const field = (name: string, body: string): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<CustomField xmlns="http://soap.sforce.com/2006/04/metadata">\n    <fullName>${name}</fullName>\n    <label>Other</label>\n${body}\n</CustomField>\n`;
const object = (body: string): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<CustomObject xmlns="http://soap.sforce.com/2006/04/metadata">\n${body}\n</CustomObject>\n`;

export const objectFaults: readonly Fault[] = [
  edit(
    'a custom object without a name field',
    'object-element',
    'objects/Depot__c/Depot__c.object-meta.xml',
    'nameField>\n        <label>Depot Name</label>\n        <type>Text</type>\n    </nameField>',
    'description>x</description>'
  ),
  edit(
    'a custom object without a sharing model',
    'object-element',
    'objects/Depot__c/Depot__c.object-meta.xml',
    '    <sharingModel>ReadWrite</sharingModel>\n',
    ''
  ),
  edit(
    'an auto number without a format',
    'object-element',
    parcel,
    '        <displayFormat>P-{000000}</displayFormat>\n',
    ''
  ),
  edit('an auto number format without a counter', 'auto-number-format', parcel, 'P-{000000}', 'P-000000'),
  edit(
    'outside users who see more than inside users',
    'object-switches',
    parcel,
    '<externalSharingModel>Private<',
    '<externalSharingModel>ReadWrite<'
  ),
  edit(
    'switches that must agree and do not',
    'object-switches',
    parcel,
    '<enableBulkApi>true<',
    '<enableBulkApi>false<'
  ),
  edit(
    'a master-detail on an object with its own sharing',
    'master-detail-sharing',
    'objects/Parcel_Scan__c/Parcel_Scan__c.object-meta.xml',
    'ControlledByParent',
    'Private'
  ),
  edit('a compact layout that does not exist', 'object-part-field', parcel, '>Parcel_Compact<', '>Parcel_Short<'),
  edit(
    'a search layout with an unknown field',
    'object-part-field',
    parcel,
    '<customTabListAdditionalFields>Status__c<',
    '<customTabListAdditionalFields>State__c<'
  ),
  edit(
    'a compact layout with an unknown field',
    'object-part-field',
    'objects/Parcel__c/compactLayouts/Parcel_Compact.compactLayout-meta.xml',
    'Status__c',
    'State__c'
  ),
  edit(
    'a validation rule that points to an unknown field',
    'object-part-field',
    'objects/Parcel__c/validationRules/Weight_Positive.validationRule-meta.xml',
    '<errorDisplayField>Weight__c',
    '<errorDisplayField>Mass__c'
  ),
  edit(
    'a list view with an unknown column',
    'list-view-field',
    'objects/Parcel__c/listViews/All.listView-meta.xml',
    '<columns>Status__c',
    '<columns>State__c'
  ),
  edit(
    'a list view that filters by an unknown value',
    'list-view-field',
    'objects/Parcel__c/listViews/All.listView-meta.xml',
    'Waiting,Sent',
    'Waiting,Lost'
  ),
  edit(
    'a list view whose logic forgets a filter',
    'list-view-field',
    list,
    '<filterScope>',
    '<booleanFilter>1 AND 2</booleanFilter>\n    <filterScope>'
  ),
  edit('a compact layout with a field twice', 'compact-layout-fields', compact, '<fields>Name', '<fields>Status__c'),
  edit(
    'a compact layout of eleven fields',
    'compact-layout-fields',
    compact,
    '    <label>',
    '    <fields>Id</fields>\n'.repeat(9) + '    <label>'
  ),
  edit(
    'a search layout that shows a long text',
    'object-part-field',
    parcel,
    '<customTabListAdditionalFields>Status__c<',
    '<customTabListAdditionalFields>Notes__c<'
  ),
  edit(
    'an event with a sharing model',
    'object-element',
    event,
    '<label>',
    '<sharingModel>Private</sharingModel>\n    <label>'
  ),
  edit('an event without an event type', 'object-element', event, '    <eventType>HighVolume</eventType>\n', ''),
  edit('an event of the old kind', 'platform-event-volume', event, 'HighVolume', 'StandardVolume'),
  edit(
    'an event with a picklist',
    'field-type-for-object',
    eventType,
    '<length>40</length>\n    <required>true</required>\n    <type>Text</type>',
    '<required>true</required>\n    <type>Picklist</type>\n    <valueSet>\n        <valueSetDefinition>\n            <sorted>false</sorted>\n            <value>\n                <fullName>a</fullName>\n                <default>false</default>\n                <label>a</label>\n            </value>\n        </valueSetDefinition>\n    </valueSet>'
  ),
  edit(
    'an event with a lookup',
    'field-type-for-object',
    eventType,
    '<length>40</length>\n    <required>true</required>\n    <type>Text</type>',
    '<referenceTo>Contact</referenceTo>\n    <type>Lookup</type>'
  ),
  edit('an event with a unique field', 'field-trait', eventType, '<type>', '<unique>true</unique>\n    <type>'),
  edit(
    'an event with an external id',
    'field-trait',
    eventType,
    '<label>',
    '<externalId>true</externalId>\n    <label>'
  ),
  edit(
    'a custom metadata type with a currency',
    'field-type-for-object',
    'objects/Parcel_Settings__mdt/fields/Max_Tries__c.field-meta.xml',
    '>Number<',
    '>Currency<'
  ),
  edit(
    'a metadata-only element on an ordinary field',
    'field-type-for-object',
    weight,
    '<label>',
    '<fieldManageability>Locked</fieldManageability>\n    <label>'
  ),
  together(
    'more platform events than an org may have room for',
    'too-many-platform-events',
    [1, 2, 3, 4].map((number) =>
      add(
        '',
        '',
        `objects/E${number}__e/E${number}__e.object-meta.xml`,
        object(
          '    <deploymentStatus>Deployed</deploymentStatus>\n    <eventType>HighVolume</eventType>\n    <label>E</label>\n    <pluralLabel>Es</pluralLabel>'
        )
      )
    )
  ),
  together(
    'the 26th external id of an object',
    'object-limit',
    Array.from({ length: 25 }, (_, number) =>
      add(
        '',
        '',
        `${fields}/Key_${number}__c.field-meta.xml`,
        field(`Key_${number}__c`, '    <externalId>true</externalId>\n    <length>20</length>\n    <type>Text</type>')
      )
    )
  ),
  together('the same value in a unique field', 'custom-metadata-relationship', [
    edit('', '', 'objects/Parcel_Settings__mdt/fields/Endpoint__c.field-meta.xml', '<unique>false', '<unique>true'),
    edit('', '', express, '/express', '/parcels')
  ]),
  add(
    'a roll-up of an unknown field',
    'summary-reference',
    `${fields}/Scan_Count__c.field-meta.xml`,
    field(
      'Scan_Count__c',
      '    <summaryForeignKey>Parcel_Scan__c.Crate__c</summaryForeignKey>\n    <summaryOperation>count</summaryOperation>\n    <type>Summary</type>'
    )
  ),
  add(
    'a record type with an unknown value',
    'record-type-picklist',
    'objects/Parcel__c/recordTypes/Letter.recordType-meta.xml',
    '<?xml version="1.0" encoding="UTF-8"?>\n<RecordType xmlns="http://soap.sforce.com/2006/04/metadata">\n    <fullName>Letter</fullName>\n    <active>true</active>\n    <label>Letter</label>\n    <picklistValues>\n        <picklist>Status__c</picklist>\n        <values>\n            <fullName>Lost</fullName>\n            <default>false</default>\n        </values>\n    </picklistValues>\n</RecordType>\n'
  ),
  edit(
    'an object whose page does not exist',
    'object-action-override',
    parcel,
    '<compactLayoutAssignment>',
    '<actionOverrides>\n        <actionName>View</actionName>\n        <content>Crate_Page</content>\n        <type>Flexipage</type>\n    </actionOverrides>\n    <compactLayoutAssignment>'
  ),
  edit(
    'an object whose page is for another object',
    'object-action-override',
    'objects/Depot__c/Depot__c.object-meta.xml',
    '<deploymentStatus>',
    '<actionOverrides>\n        <actionName>View</actionName>\n        <content>Parcel_Record_Page</content>\n        <type>Flexipage</type>\n    </actionOverrides>\n    <deploymentStatus>'
  ),
  edit(
    'an action that an object overrides twice',
    'object-action-override',
    parcel,
    '<compactLayoutAssignment>',
    '<actionOverrides>\n        <actionName>View</actionName>\n        <type>Default</type>\n    </actionOverrides>\n    '.repeat(
      2
    ) + '<compactLayoutAssignment>'
  )
];
