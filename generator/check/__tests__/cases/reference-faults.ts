/** Components that name what is not there, or grant what cannot be granted. */
import { add, edit, remove, type Fault } from './fault.ts';

const clerk = 'permissionsets/Parcel_Clerk.permissionset-meta.xml';
const page = 'flexipages/Parcel_Record_Page.flexipage-meta.xml';
const layout = 'layouts/Parcel__c-Parcel Layout.layout-meta.xml';
const app = 'applications/Parcels.app-meta.xml';
const flow = 'flows/Parcel_Reminder.flow-meta.xml';
const action = 'quickActions/Contact.Send_Parcel.quickAction-meta.xml';
const bundle = 'lwc/parcelDesk/parcelDesk.js-meta.xml';
const script = 'lwc/parcelDesk/parcelDesk.js';
const labels = 'labels/CustomLabels.labels-meta.xml';
const named = 'namedCredentials/Carrier_API.namedCredential-meta.xml';
const external = 'externalCredentials/Carrier.externalCredential-meta.xml';

export const permissionFaults: readonly Fault[] = [
  edit('a permission on a field that does not exist', 'permission-target', clerk, 'Parcel__c.Weight__c', 'Parcel__c.Mass__c'),
  edit('a permission on an object that does not exist', 'permission-target', clerk, '<object>Depot__c', '<object>Store__c'),
  edit('access to a class that does not exist', 'permission-target', clerk, '<apexClass>ParcelService', '<apexClass>ParcelHelper'),
  edit('an app that does not exist', 'permission-target', clerk, '<application>Parcels', '<application>Crates'),
  edit('a tab that does not exist', 'permission-target', clerk, '<tab>Parcel_Desk', '<tab>Parcel_Table'),
  edit('a custom permission that does not exist', 'permission-target', clerk, '<name>Send_Parcels', '<name>Send_Crates'),
  edit('a custom metadata type that does not exist', 'permission-target', clerk, '<name>Parcel_Settings__mdt', '<name>Crate_Settings__mdt'),
  edit('a principal that does not exist', 'permission-target', clerk, 'Carrier-Main', 'Carrier-Other'),
  edit('a flow that does not exist', 'permission-target', clerk, '<flow>Parcel_Reminder', '<flow>Parcel_Memo'),
  edit('a grant that is listed twice', 'permission-twice', clerk, 'Parcel__c.Weight__c', 'Parcel__c.Status__c'),
  edit('a permission on a required field', 'permission-field', clerk, 'Parcel__c.Weight__c', 'Parcel__c.Tracking_Code__c'),
  edit('a permission on a master-detail field', 'permission-field', clerk, 'Parcel_Scan__c.Place__c', 'Parcel_Scan__c.Parcel__c'),
  edit('a permission on a field of an event', 'permission-field', clerk, 'Parcel__c.Weight__c', 'Parcel_Event__e.Tries__c'),
  edit('a permission on the name field', 'permission-field', clerk, 'Parcel__c.Weight__c', 'Parcel__c.Name'),
  edit('edit without read', 'permission-field', clerk, '<field>Parcel__c.Weight__c</field>\n        <readable>true<', '<field>Parcel__c.Weight__c</field>\n        <readable>false<'),
  edit('edit of a formula', 'permission-field', clerk, '<editable>false</editable>\n        <field>Parcel__c.Is_Heavy__c', '<editable>true</editable>\n        <field>Parcel__c.Is_Heavy__c'),
  edit('a field of an object that cannot be read', 'permission-field', clerk, '<allowRead>true</allowRead>\n        <modifyAllRecords>false</modifyAllRecords>\n        <object>Depot__c', '<allowRead>false</allowRead>\n        <modifyAllRecords>false</modifyAllRecords>\n        <object>Depot__c'),
  edit('delete without edit', 'permission-object', clerk, '<allowDelete>true</allowDelete>\n        <allowEdit>true', '<allowDelete>true</allowDelete>\n        <allowEdit>false'),
  edit('view all without read', 'permission-object', clerk, '<allowRead>true</allowRead>\n        <modifyAllRecords>false</modifyAllRecords>\n        <object>Depot__c</object>\n        <viewAllRecords>false', '<allowRead>false</allowRead>\n        <modifyAllRecords>false</modifyAllRecords>\n        <object>Depot__c</object>\n        <viewAllRecords>true'),
  edit('edit of a platform event', 'permission-object', clerk, '<allowEdit>false</allowEdit>\n        <allowRead>true</allowRead>\n        <modifyAllRecords>false</modifyAllRecords>\n        <object>Parcel_Event__e', '<allowEdit>true</allowEdit>\n        <allowRead>true</allowRead>\n        <modifyAllRecords>false</modifyAllRecords>\n        <object>Parcel_Event__e'),
  edit('object permissions on custom metadata', 'permission-object', clerk, '<object>Depot__c', '<object>Parcel_Settings__mdt'),
  edit('a detail without its master', 'permission-object', clerk, '<object>Parcel__c', '<object>Account'),
  add('a group with an unknown permission set', 'permission-set-group', 'permissionsetgroups/All.permissionsetgroup-meta.xml', '<?xml version="1.0" encoding="UTF-8"?>\n<PermissionSetGroup xmlns="http://soap.sforce.com/2006/04/metadata">\n    <label>All</label>\n    <permissionSets>Parcel_Boss</permissionSets>\n</PermissionSetGroup>\n')
];

export const pageFaults: readonly Fault[] = [
  edit('a tab of an unknown component', 'tab-content', 'tabs/Parcel_Desk.tab-meta.xml', 'parcelDesk', 'parcelTable'),
  edit('a tab that shows nothing', 'tab-content', 'tabs/Parcel__c.tab-meta.xml', '<customObject>true', '<customObject>false'),
  edit('a tab of a component that is not for tabs', 'tab-content', bundle, '        <target>lightning__Tab</target>\n', ''),
  add('a tab of an object that does not exist', 'tab-content', 'tabs/Crate__c.tab-meta.xml', '<?xml version="1.0" encoding="UTF-8"?>\n<CustomTab xmlns="http://soap.sforce.com/2006/04/metadata">\n    <customObject>true</customObject>\n    <motif>Custom13: Box</motif>\n</CustomTab>\n'),
  edit('an app with an unknown tab', 'app-item', app, '<tabs>Parcel_Desk', '<tabs>Parcel_Table'),
  edit('an app with an unknown utility bar', 'app-item', app, 'Parcel_Utility_Bar', 'Crate_Utility_Bar'),
  edit('an app with a page as utility bar that is none', 'app-item', app, 'Parcel_Utility_Bar', 'Parcel_Record_Page'),
  edit('a page with an unknown component', 'page-component', page, '<componentName>parcelDesk', '<componentName>parcelTable'),
  edit('a component that is not exposed', 'page-component', bundle, '<isExposed>true', '<isExposed>false'),
  edit('a component that is not for record pages', 'page-component', bundle, '        <target>lightning__RecordPage</target>\n', ''),
  edit('a component that is for another object', 'page-component', bundle, '<object>Parcel__c', '<object>Depot__c'),
  edit('a property the component does not have', 'page-component', page, '<name>title<', '<name>heading<'),
  edit('a page of an object that does not exist', 'page-object', page, '<sobjectType>Parcel__c', '<sobjectType>Crate__c'),
  edit('a record page without an object', 'page-object', page, '    <sobjectType>Parcel__c</sobjectType>\n', ''),
  edit('an unknown field on a page', 'page-field', page, 'Record.Status__c', 'Record.State__c'),
  edit('an unknown related list on a page', 'page-field', page, 'Scans__r', 'Visits__r'),
  edit('an unknown label on a page', 'page-field', page, '$Label.Parcel_Title', '$Label.Parcel_Heading'),
  edit('the same identifier twice', 'page-part', page, '>RecordStatus_cField<', '>c_parcelDesk<'),
  edit('an unknown field on a layout', 'layout-field', layout, '<field>Status__c', '<field>State__c'),
  edit('a field twice on a layout', 'layout-field', layout, '<field>Status__c', '<field>Depot__c'),
  edit('a layout without a required field', 'layout-field', layout, '<field>Tracking_Code__c', '<field>Weight__c'),
  edit('a formula that can be edited', 'layout-field', layout, '<behavior>Readonly</behavior>\n                <field>Is_Heavy__c', '<behavior>Edit</behavior>\n                <field>Is_Heavy__c'),
  add('a layout of an unknown object', 'layout-object', 'layouts/Crate__c-Crate Layout.layout-meta.xml', '<?xml version="1.0" encoding="UTF-8"?>\n<Layout xmlns="http://soap.sforce.com/2006/04/metadata">\n</Layout>\n'),
  edit('an unknown related list on a layout', 'layout-list', layout, 'Parcel_Scan__c.Parcel__c', 'Parcel_Scan__c.Crate__c'),
  edit('a related list of another object', 'layout-list', layout, 'Parcel_Scan__c.Parcel__c', 'Parcel__c.Depot__c'),
  edit('an unknown field in a related list', 'layout-list', layout, '<fields>Place__c', '<fields>Spot__c'),
  edit('a quick action with an unknown component', 'quick-action', action, 'parcelDesk', 'parcelTable'),
  edit('a quick action of the wrong type', 'quick-action', action, '<type>LightningWebComponent', '<type>Flow'),
  edit('an import of an unknown Apex method', 'component-import', script, 'ParcelService.openParcels', 'ParcelService.allParcels'),
  edit('an import of a method that pages cannot call', 'component-import', script, 'ParcelService.openParcels', 'ParcelService.countByStatus'),
  edit('an import of an unknown field', 'component-import', script, 'Parcel__c.Status__c', 'Parcel__c.State__c'),
  edit('an import over an unknown relationship', 'component-import', script, 'Depot__r', 'Store__r'),
  edit('an import of an unknown label', 'component-import', script, 'c.Parcel_Sent', 'c.Parcel_Gone'),
  edit('an import of an unknown permission', 'component-import', script, 'customPermission/Send_Parcels', 'customPermission/Send_Crates'),
  edit('an import of an unknown component', 'component-import', script, "from 'lwc';", "from 'lwc';\nimport { table } from 'c/table';")
];

export const otherFaults: readonly Fault[] = [
  edit('a connector to nowhere', 'flow-connector', flow, '<targetReference>Load_Depot', '<targetReference>Load_Store'),
  edit('a step nothing leads to', 'flow-connector', flow, '<targetReference>Remember_City', '<targetReference>Send_Reminder'),
  edit('two steps of the same name', 'flow-connector', flow, '<name>Remember_City<', '<name>Load_Depot<'),
  edit('a variable that is not declared', 'flow-reference', flow, '<assignToReference>city', '<assignToReference>town'),
  edit('an unknown field of the triggering record', 'flow-reference', flow, '$Record.Is_Heavy__c', '$Record.Is_Light__c'),
  edit('an unknown field of a loaded record', 'flow-reference', flow, 'Load_Depot.City__c', 'Load_Depot.Town__c'),
  edit('a flow on an unknown object', 'flow-record', flow, '<object>Depot__c', '<object>Store__c'),
  edit('a flow that filters by an unknown field', 'flow-record', flow, '<field>Status__c', '<field>State__c'),
  edit('a flow that filters by an unknown value', 'flow-record', flow, '<stringValue>Sent', '<stringValue>Lost'),
  edit('a flow that calls an unknown class', 'flow-call', flow, '<actionName>ParcelReminderAction', '<actionName>ParcelMemoAction'),
  edit('a flow that calls a class without an invocable method', 'flow-call', flow, '<actionName>ParcelReminderAction', '<actionName>ParcelService'),
  edit('an unknown parameter of an action', 'flow-call', flow, '<name>parcelId', '<name>crateId'),
  edit('a named credential without its external credential', 'named-credential', named, '<externalCredential>Carrier<', '<externalCredential>Courier<'),
  edit('a named credential without encryption', 'named-credential', named, 'https://', 'http://'),
  edit('a credential nobody can use', 'external-credential', external, 'NamedPrincipal', 'AuthParameter'),
  edit('a header of another credential', 'external-credential', external, '$Credential.Carrier.', '$Credential.Courier.'),
  edit('a trusted URL without encryption', 'trusted-site', 'cspTrustedSites/Carrier.cspTrustedSite-meta.xml', 'https://', 'http://'),
  edit('a partition with the same type twice', 'cache-partition', 'cachePartitions/Parcels.cachePartition-meta.xml', '<cacheType>Session', '<cacheType>Organization'),
  edit('a subscription of an unknown trigger', 'event-subscription', 'PlatformEventSubscriberConfigs/Parcel_Events.platformEventSubscriberConfig-meta.xml', '>ParcelEventTrigger<', '>CrateEventTrigger<'),
  edit('a batch size out of range', 'event-subscription', 'PlatformEventSubscriberConfigs/Parcel_Events.platformEventSubscriberConfig-meta.xml', '>200<', '>2001<'),
  edit('another API version', 'api-version', 'classes/ParcelService.cls-meta.xml', '65.0', '58.0'),
  edit('another API version in a flow', 'api-version', flow, '<apiVersion>65.0', '<apiVersion>64.0'),
  edit('a label that is defined twice', 'label-twice', labels, '<fullName>Parcel_Title', '<fullName>PARCEL_SENT'),
  edit('a label with an illegal name', 'api-name', labels, '<fullName>Parcel_Title', '<fullName>Parcel__Title'),
  edit('a label text of 1001 characters', 'text-too-long', labels, '<value>Parcels<', `<value>${'p'.repeat(1001)}<`),
  remove('a label that Apex and pages still use', 'apex-label', labels),
  edit('Apex that reads an unknown label', 'apex-label', 'classes/ParcelService.cls', 'System.Label.Parcel_Title', 'System.Label.Parcel_Name'),
  edit('Apex that asks for an unknown permission', 'apex-custom-permission', 'classes/ParcelService.cls', "'Send_Parcels'", "'Send_Crates'"),
  edit('Apex that calls an unknown named credential', 'apex-named-credential', 'classes/ParcelCarrier.cls', 'callout:Carrier_API', 'callout:Courier_API'),
  edit('Apex that opens an unknown partition', 'apex-cache-partition', 'classes/ParcelCache.cls', "getPartition('local.Parcels')", "getPartition('local.Crates')"),
  edit('Apex that reads an unknown metadata record', 'apex-custom-metadata-record', 'classes/ParcelCarrier.cls', "getInstance('Standard')", "getInstance('Normal')"),
  edit('a trigger on an unknown object', 'trigger-object', 'triggers/ParcelEventTrigger.trigger', 'Parcel_Event__e (', 'Crate_Event__e ('),
  edit('a trigger before an event', 'trigger-object', 'triggers/ParcelEventTrigger.trigger', 'after insert', 'before insert'),
  add('a class named as an Apex word', 'reserved-name', 'classes/Select.cls-meta.xml', '<?xml version="1.0" encoding="UTF-8"?>\n<ApexClass xmlns="http://soap.sforce.com/2006/04/metadata">\n    <apiVersion>65.0</apiVersion>\n    <status>Active</status>\n</ApexClass>\n')
];
