/** Files that are not what the Metadata API takes. */
import { add, edit, remove, type Fault } from './fault.ts';

const status = 'objects/Parcel__c/fields/Status__c.field-meta.xml';
const parcel = 'objects/Parcel__c/Parcel__c.object-meta.xml';
const clerk = 'permissionsets/Parcel_Clerk.permissionset-meta.xml';
const service = 'classes/ParcelService.cls-meta.xml';
const xml = (root: string, body: string): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<${root} xmlns="http://soap.sforce.com/2006/04/metadata">\n${body}\n</${root}>\n`;

export const metadataFaults: readonly Fault[] = [
  edit('an element that is not closed', 'xml-well-formed', status, '</label>', ''),
  edit(
    'an ampersand that is not escaped',
    'xml-well-formed',
    'labels/CustomLabels.labels-meta.xml',
    'on its way.',
    'here & there.'
  ),
  edit('two root elements', 'xml-well-formed', service, '</ApexClass>', '</ApexClass>\n<ApexClass/>'),
  edit('an empty file', 'xml-well-formed', service, '<?xml', '<!--'),
  edit(
    'an attribute without quotes',
    'xml-well-formed',
    service,
    'xmlns="http://soap.sforce.com/2006/04/metadata"',
    'xmlns=metadata'
  ),
  edit(
    'an element Salesforce does not know',
    'xml-unknown-element',
    status,
    '<label>Status</label>',
    '<label>Status</label>\n    <colour>red</colour>'
  ),
  edit(
    'an element with the wrong case',
    'xml-unknown-element',
    status,
    '<label>Status</label>',
    '<Label>Status</Label>'
  ),
  edit(
    'an unknown element deep inside',
    'xml-unknown-element',
    'flows/Parcel_Reminder.flow-meta.xml',
    '<conditionLogic>and</conditionLogic>',
    '<logic>and</logic>'
  ),
  edit('a field type that does not exist', 'xml-value', status, '<type>Picklist</type>', '<type>PickList</type>'),
  edit(
    'a sharing model that does not exist',
    'xml-value',
    parcel,
    '<sharingModel>Private</sharingModel>',
    '<sharingModel>Closed</sharingModel>'
  ),
  edit(
    'a tab visibility that does not exist',
    'xml-value',
    clerk,
    '<visibility>Visible</visibility>',
    '<visibility>On</visibility>'
  ),
  edit(
    'a flow operator that does not exist',
    'xml-value',
    'flows/Parcel_Reminder.flow-meta.xml',
    '<operator>EqualTo</operator>',
    '<operator>Equals</operator>'
  ),
  edit('yes instead of true', 'xml-boolean', status, '<required>false</required>', '<required>yes</required>'),
  edit(
    'True instead of true',
    'xml-boolean',
    parcel,
    '<enableHistory>true</enableHistory>',
    '<enableHistory>True</enableHistory>'
  ),
  edit(
    'a length in words',
    'xml-number',
    'objects/Parcel__c/fields/Tracking_Code__c.field-meta.xml',
    '<length>64</length>',
    '<length>long</length>'
  ),
  edit(
    'an empty number',
    'xml-number',
    'objects/Parcel__c/fields/Weight__c.field-meta.xml',
    '<scale>2</scale>',
    '<scale></scale>'
  ),
  edit('a class without an API version', 'xml-missing-element', service, '    <apiVersion>65.0</apiVersion>\n', ''),
  edit('a field file without a full name', 'xml-missing-element', status, '    <fullName>Status__c</fullName>\n', ''),
  edit(
    'a page without a label',
    'xml-missing-element',
    'flexipages/Parcel_Record_Page.flexipage-meta.xml',
    '    <masterLabel>Parcel Record Page</masterLabel>\n',
    ''
  ),
  edit('a permission without its object', 'xml-missing-element', clerk, '        <object>Depot__c</object>\n', ''),
  edit(
    'a label twice',
    'xml-repeated-element',
    status,
    '<label>Status</label>',
    '<label>Status</label>\n    <label>State</label>'
  ),
  edit(
    'two templates on a page',
    'xml-repeated-element',
    'flexipages/Parcel_Record_Page.flexipage-meta.xml',
    '<type>RecordPage</type>',
    '<template>\n        <name>x</name>\n    </template>\n    <type>RecordPage</type>'
  ),
  edit(
    'a list that is interrupted',
    'xml-split-list',
    clerk,
    '    <label>Parcel Clerk</label>',
    '    <label>Parcel Clerk</label>\n    <fieldPermissions>\n        <editable>true</editable>\n        <field>Parcel__c.Sent_At__c</field>\n        <readable>true</readable>\n    </fieldPermissions>'
  ),
  edit('text between elements', 'xml-content', parcel, '<label>Parcel</label>', '<label>Parcel</label>\n    stray'),
  edit('elements inside a value', 'xml-content', status, '<label>Status</label>', '<label><b>Status</b></label>'),
  edit(
    'another namespace',
    'xml-namespace',
    status,
    'http://soap.sforce.com/2006/04/metadata',
    'http://soap.sforce.com/2006/04/tooling'
  ),
  edit('no namespace', 'xml-namespace', service, ' xmlns="http://soap.sforce.com/2006/04/metadata"', ''),
  edit('an attribute nobody reads', 'xml-attribute', status, '<label>', '<label lang="en">'),
  add(
    'a root element that does not fit the suffix',
    'xml-root',
    'tabs/Other.tab-meta.xml',
    xml('CustomObject', '    <label>Other</label>')
  ),
  add(
    'a suffix that does not exist',
    'unknown-suffix',
    'tabs/Other.tabb-meta.xml',
    xml('CustomTab', '    <label>Other</label>')
  ),
  add(
    'a metadata file with a broken name',
    'unknown-suffix',
    'tabs/Other-meta.xml',
    xml('CustomTab', '    <label>Other</label>')
  ),
  add(
    'a permission set in the wrong folder',
    'wrong-folder',
    'tabs/Other.permissionset-meta.xml',
    xml('PermissionSet', '    <label>Other</label>')
  ),
  add(
    'a field outside a fields folder',
    'wrong-folder',
    'objects/Parcel__c/Other__c.field-meta.xml',
    xml('CustomField', '    <fullName>Other__c</fullName>')
  ),
  edit(
    'a field file with another name than its field',
    'name-differs-from-file',
    status,
    '<fullName>Status__c</fullName>',
    '<fullName>State__c</fullName>'
  ),
  edit(
    'a list view with another name than its file',
    'name-differs-from-file',
    'objects/Parcel__c/listViews/All.listView-meta.xml',
    '<fullName>All</fullName>',
    '<fullName>Everything</fullName>'
  ),
  remove('a class without its metadata file', 'companion-missing', service),
  remove('a metadata file without its class', 'companion-missing', 'classes/ParcelCarrier.cls'),
  remove('a trigger without its metadata file', 'companion-missing', 'triggers/ParcelEventTrigger.trigger-meta.xml'),
  remove('a component bundle without its metadata file', 'companion-missing', 'lwc/parcelDesk/parcelDesk.js-meta.xml'),
  remove('a component bundle without its script', 'companion-missing', 'lwc/parcelDesk/parcelDesk.js'),
  remove('an object without its definition', 'object-definition-missing', 'objects/Depot__c/Depot__c.object-meta.xml'),
  add(
    'an object in a folder of another name',
    'object-folder',
    'objects/Parcels/Crate__c.object-meta.xml',
    xml('CustomObject', '    <label>Crate</label>')
  ),
  add(
    'two fields that differ in case only',
    'component-twice',
    'objects/Parcel__c/fields/STATUS__c.field-meta.xml',
    xml('CustomField', '    <fullName>STATUS__c</fullName>\n    <label>Status</label>\n    <type>Date</type>')
  ),
  add(
    'two classes of the same name',
    'component-twice',
    'classes/more/ParcelService.cls-meta.xml',
    xml('ApexClass', '    <apiVersion>65.0</apiVersion>\n    <status>Active</status>')
  ),
  add('a source file between the components', 'stray-file', 'lwc/parcelDesk/helper.ts', 'export const one = 1;\n'),
  add(
    'a test between the components',
    'stray-file',
    'lwc/parcelDesk/__tests__/parcelDesk.test.js',
    "test('nothing', () => {});\n"
  ),
  add('notes between the components', 'stray-file', 'classes/notes.txt', 'remember the milk\n'),
  add('a manifest between the components', 'stray-file', 'package.xml', '<Package/>\n'),
  edit('a class that is to be deleted', 'component-status', 'classes/ParcelService.cls-meta.xml', 'Active', 'Deleted'),
  edit(
    'a trigger that never runs',
    'component-status',
    'triggers/ParcelEventTrigger.trigger-meta.xml',
    'Active',
    'Inactive'
  ),
  edit('another encoding', 'xml-well-formed', 'tabs/Parcel_Desk.tab-meta.xml', 'UTF-8', 'UTF-16')
];
