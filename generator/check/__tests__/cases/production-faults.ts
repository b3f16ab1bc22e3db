/** What deploys today and breaks, or is never seen, in production: contradictions between parts of the metadata. */
import { add, edit, together, type Fault } from './fault.ts';

const objects = 'objects/Parcel__c';
const parcel = `${objects}/Parcel__c.object-meta.xml`;
const depot = 'objects/Depot__c/Depot__c.object-meta.xml';
const heavy = `${objects}/fields/Is_Heavy__c.field-meta.xml`;
const toDepot = `${objects}/fields/Depot__c.field-meta.xml`;
const flow = 'flows/Parcel_Reminder.flow-meta.xml';
const bar = 'flexipages/Parcel_Utility_Bar.flexipage-meta.xml';
const named = 'namedCredentials/Carrier_API.namedCredential-meta.xml';
const external = 'externalCredentials/Carrier.externalCredential-meta.xml';
const express = 'customMetadata/Parcel_Settings.Express.md-meta.xml';
const clerk = 'permissionsets/Parcel_Clerk.permissionset-meta.xml';
const labels = 'labels/CustomLabels.labels-meta.xml';

const override = (body: string): string =>
  `<CustomObject xmlns="http://soap.sforce.com/2006/04/metadata">\n    <actionOverrides>\n${body}    </actionOverrides>\n`;
const numeric = (body: string): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<CustomField xmlns="http://soap.sforce.com/2006/04/metadata">\n    <fullName>Grams__c</fullName>\n    <formula>Weight__c * 1000</formula>\n    <label>Grams</label>\n${body}    <type>Number</type>\n</CustomField>\n`;
const filter = (field: string): string =>
  `    <lookupFilter>\n        <active>true</active>\n        <filterItems>\n            <field>${field}</field>\n            <operation>equals</operation>\n            <value>Berlin</value>\n        </filterItems>\n        <isOptional>false</isOptional>\n    </lookupFilter>\n    <referenceTo>`;
const step = (kind: string, body: string): string =>
  `    <${kind}>\n        <name>Change</name>\n        <label>Change</label>\n        <locationX>0</locationX>\n        <locationY>0</locationY>\n${body}        <object>Depot__c</object>\n    </${kind}>\n    <start>`;
const assignment = (field: string): string =>
  `        <inputAssignments>\n            <field>${field}</field>\n            <value>\n                <stringValue>x</stringValue>\n            </value>\n        </inputAssignments>\n`;
const part = (type: string, body: string): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<${type} xmlns="http://soap.sforce.com/2006/04/metadata">\n${body}</${type}>\n`;

const externalApp = add(
  'an external client app',
  '',
  'externalClientApps/Carrier.eca-meta.xml',
  part(
    'ExternalClientApplication',
    '    <contactEmail>desk@carrier.example</contactEmail>\n    <distributionState>Local</distributionState>\n    <label>Carrier</label>\n'
  )
);
const oauth = (app: string, scopes: string): Fault =>
  add(
    'its settings',
    '',
    'extlClntAppOauthSettings/Carrier.ecaOauth-meta.xml',
    part(
      'ExtlClntAppOauthSettings',
      `    <commaSeparatedOauthScopes>${scopes}</commaSeparatedOauthScopes>\n    <externalClientApplication>${app}</externalClientApplication>\n    <label>Carrier</label>\n`
    )
  );
const policies = (permissionSet: string): Fault =>
  add(
    'its policies',
    '',
    'extlClntAppOauthPolicies/Carrier.ecaOauthPlcy-meta.xml',
    part(
      'ExtlClntAppOauthConfigurablePolicies',
      `    <commaSeparatedPermissionSet>${permissionSet}</commaSeparatedPermissionSet>\n    <externalClientApplication>Carrier</externalClientApplication>\n    <label>Carrier</label>\n`
    )
  );

export const productionFaults: readonly Fault[] = [
  edit(
    'a text name with the format of a number',
    'object-element',
    depot,
    '<label>Depot Name</label>',
    '<displayFormat>D-{0000}</displayFormat>\n        <label>Depot Name</label>'
  ),
  edit('sharing that only standard objects have', 'object-element', depot, '>ReadWrite<', '>FullAccess<'),
  edit(
    'a formula whose history is kept',
    'object-switches',
    heavy,
    '    <type>',
    '    <trackHistory>true</trackHistory>\n    <type>'
  ),
  edit(
    'a Lightning page in the place of a form',
    'object-action-override',
    parcel,
    '<CustomObject xmlns="http://soap.sforce.com/2006/04/metadata">\n',
    override(
      '        <actionName>Edit</actionName>\n        <content>Parcel_Record_Page</content>\n        <type>Flexipage</type>\n'
    )
  ),
  edit(
    'the platform’s own page with the name of another',
    'object-action-override',
    parcel,
    '<CustomObject xmlns="http://soap.sforce.com/2006/04/metadata">\n',
    override(
      '        <actionName>View</actionName>\n        <content>Parcel_Record_Page</content>\n        <type>Default</type>\n'
    )
  ),
  edit(
    'a formula with a default value',
    'field-element-foreign',
    heavy,
    '    <formula>',
    '    <defaultValue>false</defaultValue>\n    <formula>'
  ),
  add(
    'a number that is calculated without digits',
    'field-element-missing',
    `${objects}/fields/Grams__c.field-meta.xml`,
    numeric('')
  ),
  edit(
    'a lookup filter by an unknown field',
    'lookup-filter',
    toDepot,
    '    <referenceTo>',
    filter('Depot__c.Town__c')
  ),
  edit('a lookup filter by an unknown object', 'lookup-filter', toDepot, '    <referenceTo>', filter('Shop__c.Name')),
  edit(
    'a formula that waits for a value no picklist has',
    'formula-reference',
    heavy,
    'NOT(ISBLANK(Depot__r.City__c))',
    'ISPICKVAL(Status__c, &quot;Lost&quot;)'
  ),
  edit(
    'a formula with a case no picklist has',
    'formula-reference',
    heavy,
    'NOT(ISBLANK(Depot__r.City__c))',
    'CASE(Status__c, &quot;Sent&quot;, 1, &quot;Lost&quot;, 2, 3) = 1'
  ),
  edit(
    'a flow that compares with a value no picklist has',
    'flow-formula',
    flow,
    '    <interviewLabel>',
    '    <formulas>\n        <name>Is_Lost</name>\n        <dataType>Boolean</dataType>\n        <expression>TEXT({!$Record.Status__c}) = "Lost"</expression>\n    </formulas>\n    <interviewLabel>'
  ),
  edit(
    'a formula and conditions at the start of a flow',
    'flow-shape',
    flow,
    '        <filterLogic>and</filterLogic>\n        <filters>\n            <field>Status__c',
    '        <filterFormula>TRUE</filterFormula>\n        <filterLogic>and</filterLogic>\n        <filters>\n            <field>Status__c'
  ),
  edit('a flow that nothing starts', 'flow-shape', flow, '        <triggerType>RecordAfterSave</triggerType>\n', ''),
  edit(
    'a flow after the saving of a deleted record',
    'flow-shape',
    flow,
    '<recordTriggerType>Update<',
    '<recordTriggerType>Delete<'
  ),
  edit('logic that names a missing condition', 'flow-shape', flow, '<filterLogic>and<', '<filterLogic>1 AND 2<'),
  edit('a step without a label', 'flow-shape', flow, '        <label>Load Depot</label>\n', ''),
  edit('a flow that writes an id', 'flow-record', flow, '    <start>', step('recordCreates', assignment('Id'))),
  edit(
    'a flow that writes a field twice',
    'flow-record',
    flow,
    '    <start>',
    step('recordCreates', assignment('City__c') + assignment('City__c'))
  ),
  edit(
    'a flow that leaves out what a record needs',
    'flow-record',
    flow,
    '    <start>',
    step('recordCreates', '').replace('<object>Depot__c', '<object>Parcel__c')
  ),
  edit('a flow without a version', 'api-version', flow, '    <apiVersion>65.0</apiVersion>\n', ''),
  edit('an item of the utility bar without a label', 'utility-item', bar, '<name>label', '<name>eager'),
  edit(
    'a label that is not for the utility bar',
    'utility-item',
    bar,
    '                    <type>decorator</type>\n',
    ''
  ),
  edit(
    'a width that is no number',
    'utility-item',
    bar,
    '                <componentName>',
    '                <componentInstanceProperties>\n                    <name>width</name>\n                    <type>decorator</type>\n                    <value>wide</value>\n                </componentInstanceProperties>\n                <componentName>'
  ),
  edit(
    'an icon that the bar cannot show',
    'utility-item',
    bar,
    '                <componentName>',
    '                <componentInstanceProperties>\n                    <name>icon</name>\n                    <type>decorator</type>\n                    <value>utility:parcell</value>\n                </componentInstanceProperties>\n                <componentName>'
  ),
  edit(
    'a rule that asks a record where there is none',
    'page-visibility',
    bar,
    '                <identifier>c_parcelDesk</identifier>',
    '                <identifier>c_parcelDesk</identifier>\n                <visibilityRule>\n                    <criteria>\n                        <leftValue>{!Record.Name}</leftValue>\n                        <operator>EQUAL</operator>\n                        <rightValue>x</rightValue>\n                    </criteria>\n                </visibilityRule>'
  ),
  edit(
    'an app for screens of medium size',
    'app-item',
    'applications/Parcels.app-meta.xml',
    '<formFactors>Large',
    '<formFactors>Medium'
  ),
  edit(
    'an action without its subtype',
    'quick-action',
    'quickActions/Contact.Send_Parcel.quickAction-meta.xml',
    '    <actionSubtype>ScreenAction</actionSubtype>\n',
    ''
  ),
  edit('an address with a query', 'named-credential', named, 'com/api<', 'com/api?version=1<'),
  edit('an address with a slash at its end', 'named-credential', named, 'com/api<', 'com/api/<'),
  edit(
    'a named credential of two kinds',
    'named-credential',
    named,
    '    <generateAuthorizationHeader>',
    '    <endpoint>https://carrier.example.com</endpoint>\n    <generateAuthorizationHeader>'
  ),
  edit('a header with a space', 'external-credential', external, 'X-API-Key', 'X API Key'),
  edit('a formula without the credential', 'external-credential', external, '$Credential.Carrier.', '$Credential.'),
  edit('a secret without a login', 'external-credential', external, '>Custom<', '>NoAuthentication<'),
  edit('a prefix for another namespace', 'custom-metadata-value', express, 'XMLSchema-instance', 'XMLSchema-instances'),
  edit(
    'a permission on a field of a custom metadata type',
    'permission-field',
    clerk,
    '<field>Parcel__c.Weight__c',
    '<field>Parcel_Settings__mdt.Endpoint__c'
  ),
  edit('a language of no country', 'text-too-long', labels, 'en_US', 'en_XX'),
  together('settings of an unknown external client app', 'external-client-app', [
    externalApp,
    oauth('Courier', 'Api, RefreshToken')
  ]),
  together('an unknown scope', 'external-client-app', [externalApp, oauth('Carrier', 'Api, RefreshTokens')]),
  together('an app for an unknown permission set', 'external-client-app', [externalApp, policies('Parcel_Clerks')])
];
