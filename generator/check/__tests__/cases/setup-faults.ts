/** What is set up around the data: items of pages, logins, licences, queues, sharing, sites and apps of others. */
import { add, edit, type Fault } from './fault.ts';

const page = 'flexipages/Parcel_Record_Page.flexipage-meta.xml';
const clerk = 'permissionsets/Parcel_Clerk.permissionset-meta.xml';
const external = 'externalCredentials/Carrier.externalCredential-meta.xml';
const subscriber = 'PlatformEventSubscriberConfigs/Parcel_Events.platformEventSubscriberConfig-meta.xml';

const part = (type: string, body: string): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<${type} xmlns="http://soap.sforce.com/2006/04/metadata">\n${body}</${type}>\n`;
const site = (what: string, url: string): Fault =>
  add(
    what,
    'remote-site',
    'remoteSiteSettings/Carrier.remoteSite-meta.xml',
    part(
      'RemoteSiteSetting',
      `    <disableProtocolSecurity>false</disableProtocolSecurity>\n    <isActive>true</isActive>\n    <url>${url}</url>\n`
    )
  );
const app = (what: string, mail: string, callback: string): Fault =>
  add(
    what,
    'connected-app',
    'connectedApps/Carrier.connectedApp-meta.xml',
    part(
      'ConnectedApp',
      `    <contactEmail>${mail}</contactEmail>\n    <label>Carrier</label>\n    <oauthConfig>\n        <callbackUrl>${callback}</callbackUrl>\n        <scopes>Api</scopes>\n    </oauthConfig>\n`
    )
  );

export const setupFaults: readonly Fault[] = [
  edit(
    'a component on a page without an identifier',
    'page-part',
    page,
    '                <identifier>c_parcelDesk</identifier>\n',
    ''
  ),
  edit(
    'a field on a page without an identifier',
    'page-part',
    page,
    '                <identifier>RecordStatus_cField</identifier>\n',
    ''
  ),
  edit('a login by JWT without its claims', 'external-credential', external, '>Custom<', '>Jwt<'),
  edit(
    'a login by exchange of a JWT without its address',
    'external-credential',
    external,
    '>Custom<',
    '>JwtExchange<'
  ),
  edit('a login at AWS without its parameters', 'external-credential', external, '>Custom<', '>AwsSv4<'),
  edit(
    'a certificate that the protocol does not use',
    'external-credential',
    external,
    '    <label>',
    '    <externalCredentialParameters>\n        <certificate>Carrier</certificate>\n        <parameterGroup>DefaultGroup</parameterGroup>\n        <parameterName>SigningCertificate</parameterName>\n        <parameterType>SigningCertificate</parameterType>\n    </externalCredentialParameters>\n    <label>'
  ),
  edit(
    'an unknown licence',
    'permission-license',
    clerk,
    '    <objectPermissions>',
    '    <license>Salesfarce</license>\n    <objectPermissions>'
  ),
  edit(
    'a permission without the one that it depends on',
    'permission-needs',
    clerk,
    '</PermissionSet>',
    '    <userPermissions>\n        <enabled>true</enabled>\n        <name>EditTask</name>\n    </userPermissions>\n</PermissionSet>'
  ),
  edit(
    'a principal for people who cannot read their credentials',
    'permission-needs',
    clerk,
    '<allowRead>true</allowRead>\n        <modifyAllRecords>false</modifyAllRecords>\n        <object>UserExternalCredential',
    '<allowRead>false</allowRead>\n        <modifyAllRecords>false</modifyAllRecords>\n        <object>UserExternalCredential'
  ),
  edit('a field on a page without its record', 'page-field', page, 'Record.Status__c', 'Status__c'),
  edit(
    'a small layout with an unknown field',
    'layout-field',
    'layouts/Parcel__c-Parcel Layout.layout-meta.xml',
    '    <relatedLists>',
    '    <miniLayout>\n        <fields>Colour__c</fields>\n    </miniLayout>\n    <relatedLists>'
  ),
  edit('an event trigger that runs as nobody', 'event-subscription', subscriber, 'integration@example.com', 'nobody'),
  edit(
    'a third place among two masters',
    'master-detail-sharing',
    'objects/Parcel_Scan__c/fields/Parcel__c.field-meta.xml',
    '<relationshipOrder>0<',
    '<relationshipOrder>5<'
  ),
  edit(
    'a report type with a long label',
    'text-too-long',
    'reportTypes/Depots_With_Parcels.reportType-meta.xml',
    '<label>Depots with Parcels',
    `<label>${'Depots '.repeat(8)}`
  ),
  site('a remote site without a protocol', 'carrier.example'),
  site('a remote site without a host', 'https://'),
  app('a connected app that nobody can write to', 'desk', 'https://carrier.example/back'),
  app('a connected app that calls back nowhere', 'desk@carrier.example', 'back'),
  app('a connected app that calls back without encryption', 'desk@carrier.example', 'http://carrier.example/back'),
  add(
    'a remote site with a name that is none',
    'api-name',
    'remoteSiteSettings/1 Carrier.remoteSite-meta.xml',
    part(
      'RemoteSiteSetting',
      '    <disableProtocolSecurity>false</disableProtocolSecurity>\n    <isActive>true</isActive>\n    <url>https://carrier.example</url>\n'
    )
  ),
  add(
    'a queue of an unknown object',
    'queue-object',
    'queues/Letters.queue-meta.xml',
    part(
      'Queue',
      '    <doesSendEmailToMembers>false</doesSendEmailToMembers>\n    <name>Letters</name>\n    <queueSobject>\n        <sobjectType>Letter__c</sobjectType>\n    </queueSobject>\n'
    )
  ),
  add(
    'a sharing rule by an unknown field',
    'sharing-rule',
    'sharingRules/Parcel__c.sharingRules-meta.xml',
    part(
      'SharingRules',
      '    <sharingCriteriaRules>\n        <fullName>Red</fullName>\n        <accessLevel>Read</accessLevel>\n        <label>Red</label>\n        <sharedTo>\n            <allInternalUsers/>\n        </sharedTo>\n        <criteriaItems>\n            <field>Colour__c</field>\n            <operation>equals</operation>\n            <value>red</value>\n        </criteriaItems>\n        <includeRecordsOwnedByAll>true</includeRecordsOwnedByAll>\n    </sharingCriteriaRules>\n'
    )
  ),
  add(
    'sharing rules of an unknown object',
    'sharing-rule',
    'sharingRules/Letter__c.sharingRules-meta.xml',
    part('SharingRules', '')
  )
];
