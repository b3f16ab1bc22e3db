/** Tabs, apps, pages, layouts and components that name what is not there. */
import { add, edit, type Fault } from './fault.ts';

const page = 'flexipages/Parcel_Record_Page.flexipage-meta.xml';
const layout = 'layouts/Parcel__c-Parcel Layout.layout-meta.xml';
const app = 'applications/Parcels.app-meta.xml';
const action = 'quickActions/Contact.Send_Parcel.quickAction-meta.xml';
const bundle = 'lwc/parcelDesk/parcelDesk.js-meta.xml';
const script = 'lwc/parcelDesk/parcelDesk.js';
const report = 'reportTypes/Depots_With_Parcels.reportType-meta.xml';
const lost = 'reports/Parcel_Reports/Lost_Parcels.report-meta.xml';

export const pageFaults: readonly Fault[] = [
  edit('a report of an unknown type', 'report', lost, 'Depots_With_Parcels__c', 'Stores_With_Parcels__c'),
  edit('a report with an unknown column', 'report', lost, '<field>Depot__c$City__c', '<field>Depot__c$Town__c'),
  edit('a report that filters by an unknown column', 'report', lost, 'Parcels__r$Status__c', 'Parcels__r$State__c'),
  edit('a report in order of an unknown column', 'report', lost, '<sortColumn>Depot__c$City__c', '<sortColumn>CITY'),
  add(
    'a report in a folder that is not there',
    'report',
    'reports/Lost/Lost_Parcels.report-meta.xml',
    '<?xml version="1.0" encoding="UTF-8"?>\n<Report xmlns="http://soap.sforce.com/2006/04/metadata">\n    <format>Tabular</format>\n    <name>Lost</name>\n    <reportType>Depots_With_Parcels__c</reportType>\n</Report>\n'
  ),
  edit('a report type with an unknown field', 'report-type', report, '<field>City__c', '<field>Town__c'),
  edit('a report type with an unknown joined field', 'report-type', report, '<field>Status__c', '<field>State__c'),
  edit(
    'a report type over an unknown relationship',
    'report-type',
    report,
    '<relationship>Parcels__r',
    '<relationship>Crates__r'
  ),
  edit('a report type of an unknown object', 'report-type', report, '<baseObject>Depot__c', '<baseObject>Store__c'),
  edit('a tab of an unknown component', 'tab-content', 'tabs/Parcel_Desk.tab-meta.xml', 'parcelDesk', 'parcelTable'),
  edit(
    'a tab that shows nothing',
    'tab-content',
    'tabs/Parcel__c.tab-meta.xml',
    '<customObject>true',
    '<customObject>false'
  ),
  edit(
    'a tab of a component that is not for tabs',
    'tab-content',
    bundle,
    '        <target>lightning__Tab</target>\n',
    ''
  ),
  add(
    'a tab of an object that does not exist',
    'tab-content',
    'tabs/Crate__c.tab-meta.xml',
    '<?xml version="1.0" encoding="UTF-8"?>\n<CustomTab xmlns="http://soap.sforce.com/2006/04/metadata">\n    <customObject>true</customObject>\n    <motif>Custom13: Box</motif>\n</CustomTab>\n'
  ),
  edit(
    'an app with a colour that is none',
    'app-item',
    app,
    '<description>',
    '<brand>\n        <headerColor>blue</headerColor>\n    </brand>\n    <description>'
  ),
  edit('an app whose label has 41 characters', 'text-too-long', app, '<label>Parcels<', `<label>${'P'.repeat(41)}<`),
  edit('an app with an unknown tab', 'app-item', app, '<tabs>Parcel_Desk', '<tabs>Parcel_Table'),
  edit('an app with an unknown utility bar', 'app-item', app, 'Parcel_Utility_Bar', 'Crate_Utility_Bar'),
  edit('an app with a page as utility bar that is none', 'app-item', app, 'Parcel_Utility_Bar', 'Parcel_Record_Page'),
  edit(
    'a page with an unknown component',
    'page-component',
    page,
    '<componentName>parcelDesk',
    '<componentName>parcelTable'
  ),
  edit('a component that is not exposed', 'page-component', bundle, '<isExposed>true', '<isExposed>false'),
  edit(
    'a component that is not for record pages',
    'page-component',
    bundle,
    '        <target>lightning__RecordPage</target>\n',
    ''
  ),
  edit('a component that is for another object', 'page-component', bundle, '<object>Parcel__c', '<object>Depot__c'),
  edit('a property the component does not have', 'page-component', page, '<name>title<', '<name>heading<'),
  edit(
    'a page of an object that does not exist',
    'page-object',
    page,
    '<sobjectType>Parcel__c',
    '<sobjectType>Crate__c'
  ),
  edit('a record page without an object', 'page-object', page, '    <sobjectType>Parcel__c</sobjectType>\n', ''),
  edit('an unknown field on a page', 'page-field', page, 'Record.Status__c', 'Record.State__c'),
  edit('an unknown related list on a page', 'page-field', page, 'Scans__r', 'Visits__r'),
  edit('an unknown label on a page', 'page-field', page, '$Label.Parcel_Title', '$Label.Parcel_Heading'),
  edit('the same identifier twice', 'page-part', page, '>RecordStatus_cField<', '>c_parcelDesk<'),
  edit('an unknown field on a layout', 'layout-field', layout, '<field>Status__c', '<field>State__c'),
  edit('a field twice on a layout', 'layout-field', layout, '<field>Status__c', '<field>Depot__c'),
  edit('a layout without a required field', 'layout-field', layout, '<field>Tracking_Code__c', '<field>Weight__c'),
  edit(
    'a formula that can be edited',
    'layout-field',
    layout,
    '<behavior>Readonly</behavior>\n                <field>Is_Heavy__c',
    '<behavior>Edit</behavior>\n                <field>Is_Heavy__c'
  ),
  add(
    'a layout of an unknown object',
    'layout-object',
    'layouts/Crate__c-Crate Layout.layout-meta.xml',
    '<?xml version="1.0" encoding="UTF-8"?>\n<Layout xmlns="http://soap.sforce.com/2006/04/metadata">\n</Layout>\n'
  ),
  edit(
    'an unknown related list on a layout',
    'layout-list',
    layout,
    'Parcel_Scan__c.Parcel__c',
    'Parcel_Scan__c.Crate__c'
  ),
  edit('a related list of another object', 'layout-list', layout, 'Parcel_Scan__c.Parcel__c', 'Parcel__c.Depot__c'),
  edit('an unknown field in a related list', 'layout-list', layout, '<fields>Place__c', '<fields>Spot__c'),
  edit('a quick action with an unknown component', 'quick-action', action, 'parcelDesk', 'parcelTable'),
  edit('a quick action of the wrong type', 'quick-action', action, '<type>LightningWebComponent', '<type>Flow'),
  edit(
    'an import of an unknown Apex method',
    'component-import',
    script,
    'ParcelService.openParcels',
    'ParcelService.allParcels'
  ),
  edit(
    'an import of a method that pages cannot call',
    'component-import',
    script,
    'ParcelService.openParcels',
    'ParcelService.countByStatus'
  ),
  edit('an import of an unknown field', 'component-import', script, 'Parcel__c.Status__c', 'Parcel__c.State__c'),
  edit('an import over an unknown relationship', 'component-import', script, 'Depot__r', 'Store__r'),
  edit('an import of an unknown label', 'component-import', script, 'c.Parcel_Sent', 'c.Parcel_Gone'),
  edit(
    'an import of an unknown permission',
    'component-import',
    script,
    'customPermission/Send_Parcels',
    'customPermission/Send_Crates'
  ),
  edit(
    'an import of an unknown component',
    'component-import',
    script,
    "from 'lwc';",
    "from 'lwc';\nimport { table } from 'c/table';"
  )
];
