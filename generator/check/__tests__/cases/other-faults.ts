/** Flows, credentials, labels and code that name what is not there. */
import { add, edit, remove, type Fault } from './fault.ts';

const flow = 'flows/Parcel_Reminder.flow-meta.xml';
const labels = 'labels/CustomLabels.labels-meta.xml';
const named = 'namedCredentials/Carrier_API.namedCredential-meta.xml';
const external = 'externalCredentials/Carrier.externalCredential-meta.xml';

export const otherFaults: readonly Fault[] = [
  edit('a connector to nowhere', 'flow-connector', flow, '<targetReference>Load_Depot', '<targetReference>Load_Store'),
  edit(
    'a step nothing leads to',
    'flow-connector',
    flow,
    '<targetReference>Remember_City',
    '<targetReference>Send_Reminder'
  ),
  edit(
    'a formula of a flow with an unknown function',
    'flow-formula',
    flow,
    '    <interviewLabel>',
    '    <formulas>\n        <name>Greeting</name>\n        <dataType>String</dataType>\n        <expression>SWITCH(1, 2)</expression>\n    </formulas>\n    <interviewLabel>'
  ),
  edit(
    'a formula of a flow whose CASE has no last value',
    'flow-formula',
    flow,
    '    <interviewLabel>',
    '    <formulas>\n        <name>Greeting</name>\n        <dataType>String</dataType>\n        <expression>CASE({!city}, "a", "b", "c", "d")</expression>\n    </formulas>\n    <interviewLabel>'
  ),
  edit('two steps of the same name', 'flow-connector', flow, '<name>Remember_City<', '<name>Load_Depot<'),
  edit('a variable that is not declared', 'flow-reference', flow, '<assignToReference>city', '<assignToReference>town'),
  edit(
    'an unknown field of the triggering record',
    'flow-reference',
    flow,
    '$Record.Is_Heavy__c',
    '$Record.Is_Light__c'
  ),
  edit('an unknown field of a loaded record', 'flow-reference', flow, 'Load_Depot.City__c', 'Load_Depot.Town__c'),
  edit('a flow on an unknown object', 'flow-record', flow, '<object>Depot__c', '<object>Store__c'),
  edit('a flow that filters by an unknown field', 'flow-record', flow, '<field>Status__c', '<field>State__c'),
  edit('a flow that filters by an unknown value', 'flow-record', flow, '<stringValue>Sent', '<stringValue>Lost'),
  edit(
    'a flow that calls an unknown class',
    'flow-call',
    flow,
    '<actionName>ParcelReminderAction',
    '<actionName>ParcelMemoAction'
  ),
  edit(
    'a flow that calls a class without an invocable method',
    'flow-call',
    flow,
    '<actionName>ParcelReminderAction',
    '<actionName>ParcelService'
  ),
  edit('an unknown parameter of an action', 'flow-call', flow, '<name>parcelId', '<name>crateId'),
  edit(
    'a named credential without its external credential',
    'named-credential',
    named,
    '<externalCredential>Carrier<',
    '<externalCredential>Courier<'
  ),
  edit('a named credential without encryption', 'named-credential', named, 'https://', 'http://'),
  edit('a credential nobody can use', 'external-credential', external, 'NamedPrincipal', 'AuthParameter'),
  edit(
    'a header of another credential',
    'external-credential',
    external,
    '$Credential.Carrier.',
    '$Credential.Courier.'
  ),
  edit(
    'a trusted URL without encryption',
    'trusted-site',
    'cspTrustedSites/Carrier.cspTrustedSite-meta.xml',
    'https://',
    'http://'
  ),
  edit(
    'a partition with the same type twice',
    'cache-partition',
    'cachePartitions/Parcels.cachePartition-meta.xml',
    '<cacheType>Session',
    '<cacheType>Organization'
  ),
  edit(
    'a subscription of an unknown trigger',
    'event-subscription',
    'PlatformEventSubscriberConfigs/Parcel_Events.platformEventSubscriberConfig-meta.xml',
    '>ParcelEventTrigger<',
    '>CrateEventTrigger<'
  ),
  edit(
    'a batch size out of range',
    'event-subscription',
    'PlatformEventSubscriberConfigs/Parcel_Events.platformEventSubscriberConfig-meta.xml',
    '>200<',
    '>2001<'
  ),
  edit('another API version', 'api-version', 'classes/ParcelService.cls-meta.xml', '65.0', '58.0'),
  edit('another API version in a flow', 'api-version', flow, '<apiVersion>65.0', '<apiVersion>64.0'),
  edit('a label that is defined twice', 'label-twice', labels, '<fullName>Parcel_Title', '<fullName>PARCEL_SENT'),
  edit('a label with an illegal name', 'api-name', labels, '<fullName>Parcel_Title', '<fullName>Parcel__Title'),
  edit('a label text of 1001 characters', 'text-too-long', labels, '<value>Parcels<', `<value>${'p'.repeat(1001)}<`),
  remove('a label that Apex and pages still use', 'apex-label', labels),
  edit(
    'Apex that reads an unknown label',
    'apex-label',
    'classes/ParcelService.cls',
    'System.Label.Parcel_Title',
    'System.Label.Parcel_Name'
  ),
  edit(
    'Apex that asks for an unknown permission',
    'apex-custom-permission',
    'classes/ParcelService.cls',
    "'Send_Parcels'",
    "'Send_Crates'"
  ),
  edit(
    'Apex that calls an unknown named credential',
    'apex-named-credential',
    'classes/ParcelCarrier.cls',
    'callout:Carrier_API',
    'callout:Courier_API'
  ),
  edit(
    'Apex that opens an unknown partition',
    'apex-cache-partition',
    'classes/ParcelCache.cls',
    "getPartition('local.Parcels')",
    "getPartition('local.Crates')"
  ),
  edit(
    'Apex that reads an unknown metadata record',
    'apex-custom-metadata-record',
    'classes/ParcelCarrier.cls',
    "getInstance('Standard')",
    "getInstance('Normal')"
  ),
  edit(
    'a trigger on an unknown object',
    'trigger-object',
    'triggers/ParcelEventTrigger.trigger',
    'Parcel_Event__e (',
    'Crate_Event__e ('
  ),
  edit(
    'a trigger before an event',
    'trigger-object',
    'triggers/ParcelEventTrigger.trigger',
    'after insert',
    'before insert'
  ),
  add(
    'a class named as an Apex word',
    'reserved-name',
    'classes/Select.cls-meta.xml',
    '<?xml version="1.0" encoding="UTF-8"?>\n<ApexClass xmlns="http://soap.sforce.com/2006/04/metadata">\n    <apiVersion>65.0</apiVersion>\n    <status>Active</status>\n</ApexClass>\n'
  )
];
