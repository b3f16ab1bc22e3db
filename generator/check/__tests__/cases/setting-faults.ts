/** Credentials, trusted addresses, caches, lists, layouts and objects with settings that an org refuses. */
import { edit, type Fault } from './fault.ts';

const named = 'namedCredentials/Carrier_API.namedCredential-meta.xml';
const external = 'externalCredentials/Carrier.externalCredential-meta.xml';
const site = 'cspTrustedSites/Carrier.cspTrustedSite-meta.xml';
const cache = 'cachePartitions/Parcels.cachePartition-meta.xml';
const app = 'applications/Parcels.app-meta.xml';
const tab = 'tabs/Parcel_Desk.tab-meta.xml';
const list = 'objects/Parcel__c/listViews/All.listView-meta.xml';
const layout = 'layouts/Parcel__c-Parcel Layout.layout-meta.xml';
const report = 'reportTypes/Depots_With_Parcels.reportType-meta.xml';
const parcel = 'objects/Parcel__c/Parcel__c.object-meta.xml';
const depot = 'objects/Parcel__c/fields/Depot__c.field-meta.xml';
const status = 'objects/Parcel__c/fields/Status__c.field-meta.xml';
const labels = 'labels/CustomLabels.labels-meta.xml';
const standard = 'customMetadata/Parcel_Settings.Standard.md-meta.xml';

export const settingFaults: readonly Fault[] = [
  edit(
    'a header formula that is not calculated',
    'named-credential',
    named,
    '<allowMergeFieldsInHeader>true',
    '<allowMergeFieldsInHeader>false'
  ),
  edit('an address with a space', 'named-credential', named, 'com/api<', 'com/a pi<'),
  edit('a credential that is switched off', 'named-credential', named, '>Enabled<', '>Disabled<'),
  edit('a legacy credential without an address', 'named-credential', named, 'SecuredEndpoint', 'Legacy'),
  edit('a header formula that is not closed', 'external-credential', external, '.ApiKey}', '.ApiKey'),
  edit('a secret in the file', 'external-credential', external, '{!$Credential.Carrier.ApiKey}', 'a1b2c3d4e5f6'),
  edit(
    'a principal without its number',
    'external-credential',
    external,
    '<parameterType>NamedPrincipal</parameterType>\n        <sequenceNumber>1</sequenceNumber>',
    '<parameterType>NamedPrincipal</parameterType>'
  ),
  edit(
    'a principal in another group',
    'external-credential',
    external,
    '<parameterGroup>Main',
    '<parameterGroup>Other'
  ),
  edit(
    'a header of an unknown group',
    'external-credential',
    external,
    '<parameterGroup>DefaultGroup',
    '<parameterGroup>Second'
  ),
  edit(
    'a trusted address for nothing',
    'trusted-site',
    site,
    '<isApplicableToConnectSrc>true',
    '<isApplicableToConnectSrc>false'
  ),
  edit('a trusted address that is switched off', 'trusted-site', site, '<isActive>true', '<isActive>false'),
  edit('a cache that asks for space', 'cache-partition', cache, '<allocatedCapacity>0', '<allocatedCapacity>5'),
  edit(
    'a cache of another type than Apex opens',
    'apex-cache-partition',
    cache,
    '    <platformCachePartitionTypes>\n        <allocatedCapacity>0</allocatedCapacity>\n        <allocatedPartnerCapacity>0</allocatedPartnerCapacity>\n        <allocatedPurchasedCapacity>0</allocatedPurchasedCapacity>\n        <allocatedTrialCapacity>0</allocatedTrialCapacity>\n        <cacheType>Organization</cacheType>\n    </platformCachePartitionTypes>\n',
    ''
  ),
  edit('an app with an unknown standard tab', 'app-item', app, 'standard-Contact', 'standard-Contract2'),
  edit(
    'an app with an unknown logo',
    'app-item',
    app,
    '<description>',
    '<brand>\n        <logo>Nothing</logo>\n    </brand>\n    <description>'
  ),
  edit('a tab style that does not exist', 'tab-content', tab, '<motif>Custom', '<motif>Custom9'),
  edit('a list with an unknown standard column', 'list-view-field', list, '<columns>NAME', '<columns>NAMES'),
  edit('a list with a column of the parent', 'list-view-field', list, '<columns>NAME', '<columns>Depot__r.City__c'),
  edit('a list for a team', 'list-view-field', list, '>Everything<', '>Team<'),
  edit('a list of a queue without the queue', 'list-view-field', list, '>Everything<', '>Queue<'),
  edit(
    'a list for an unknown role',
    'list-view-field',
    list,
    '<label>All</label>\n',
    '<label>All</label>\n    <sharedTo>\n        <role>Boss</role>\n    </sharedTo>\n'
  ),
  edit(
    'a list that compares a date with a word',
    'list-view-field',
    list,
    '<field>Status__c</field>\n        <operation>equals</operation>\n        <value>Waiting,Sent',
    '<field>Due_On__c</field>\n        <operation>equals</operation>\n        <value>SOON'
  ),
  edit(
    'a list that compares a number with a word',
    'list-view-field',
    list,
    '<field>Status__c</field>\n        <operation>equals</operation>\n        <value>Waiting,Sent',
    '<field>Weight__c</field>\n        <operation>equals</operation>\n        <value>heavy'
  ),
  edit(
    'a list that searches in a number',
    'list-view-field',
    list,
    '<field>Status__c</field>\n        <operation>equals</operation>\n        <value>Waiting,Sent',
    '<field>Weight__c</field>\n        <operation>contains</operation>\n        <value>5'
  ),
  edit(
    'a list whose logic is not closed',
    'list-view-field',
    list,
    '<columns>NAME',
    '<booleanFilter>(1</booleanFilter>\n    <columns>NAME'
  ),
  edit('a layout with too few columns', 'layout-field', layout, '<style>TwoColumnsTopToBottom', '<style>OneColumn'),
  edit(
    'a layout with an empty item',
    'layout-field',
    layout,
    '<behavior>Edit</behavior>\n                <field>Status__c</field>',
    '<behavior>Edit</behavior>'
  ),
  edit(
    'a layout with an unknown standard list',
    'layout-list',
    layout,
    'Parcel_Scan__c.Parcel__c',
    'RelatedParcelList'
  ),
  edit('a related list with an unknown standard column', 'layout-list', layout, '<fields>NAME', '<fields>NAMES'),
  edit('a related list with a column twice', 'layout-list', layout, '<fields>NAME', '<fields>Place__c'),
  edit(
    'a report type with a column twice',
    'report-type',
    report,
    '<field>Status__c</field>',
    '<field>Status__c</field>\n            <table>Depot__c.Parcels__r</table>\n        </columns>\n        <columns>\n            <checkedByDefault>true</checkedByDefault>\n            <field>Status__c</field>'
  ),
  edit('a report type with a section without a name', 'report-type', report, '<masterLabel>Depots', '<masterLabel>'),
  edit('an object that users do not see', 'object-element', parcel, '>Deployed<', '>InDevelopment<'),
  edit(
    'an object that is hidden',
    'object-element',
    parcel,
    '<sharingModel>Private</sharingModel>',
    '<sharingModel>Private</sharingModel>\n    <visibility>Protected</visibility>'
  ),
  edit(
    'a search column twice',
    'object-part-field',
    parcel,
    '<searchLayouts>',
    '<searchLayouts>\n        <customTabListAdditionalFields>Status__c</customTabListAdditionalFields>'
  ),
  edit('a lookup that deletes its children', 'lookup-delete', depot, 'Restrict', 'Cascade'),
  edit(
    'an unknown controlling field',
    'picklist-values',
    status,
    '<valueSet>\n',
    '<valueSet>\n        <controllingField>Region__c</controllingField>\n'
  ),
  edit('a label without a text', 'text-too-long', labels, '<value>Parcels<', '<value><'),
  edit('a label in an unknown language', 'text-too-long', labels, '<language>en_US', '<language>en-US'),
  edit('a number with too many decimals', 'custom-metadata-value', standard, '>5.0<', '>5.5<')
];
