/** Lightning web components that an org refuses, or that do not fit what stands around them. */
import { add, edit, remove, together, type Fault } from './fault.ts';

const script = 'lwc/parcelDesk/parcelDesk.js';
const template = 'lwc/parcelDesk/parcelDesk.html';
const definition = 'lwc/parcelDesk/parcelDesk.js-meta.xml';
const service = 'classes/ParcelService.cls';
const page = 'flexipages/Parcel_Record_Page.flexipage-meta.xml';
const action = 'quickActions/Contact.Send_Parcel.quickAction-meta.xml';

const call = "this.parcels = await openParcels({ status: 'Waiting' });";
const property = '<property name="title" type="String"/>';
const shown = '<p>{title}</p>';
const titleOnPage = '<value>{!$Label.Parcel_Title}</value>';

/** A member of the class, written before the method. */
const member = (what: string, rule: string, text: string): Fault =>
  edit(what, rule, script, '    async connectedCallback()', `    ${text}\n\n    async connectedCallback()`);

const inTemplate = (what: string, rule: string, html: string): Fault => edit(what, rule, template, shown, html);

const asProperty = (what: string, rule: string, xml: string): Fault => edit(what, rule, definition, property, xml);

const config = (what: string, rule: string, xml: string): Fault =>
  edit(what, rule, definition, '</targetConfigs>', `    ${xml}\n    </targetConfigs>`);

/** A component beside the sample's own: `<c-parcel-badge label="…">`. */
export const badge: Fault = together('', '', [
  add(
    '',
    '',
    'lwc/parcelBadge/parcelBadge.js',
    "import { LightningElement, api } from 'lwc';\n\nexport default class ParcelBadge extends LightningElement {\n    @api label = '';\n    @api flash() {\n        return this.label;\n    }\n}\n"
  ),
  add('', '', 'lwc/parcelBadge/parcelBadge.html', '<template>{label}</template>\n'),
  add(
    '',
    '',
    'lwc/parcelBadge/parcelBadge.js-meta.xml',
    '<?xml version="1.0" encoding="UTF-8"?>\n<LightningComponentBundle xmlns="http://soap.sforce.com/2006/04/metadata">\n    <apiVersion>65.0</apiVersion>\n    <isExposed>false</isExposed>\n</LightningComponentBundle>\n'
  )
]);

const withBadge = (what: string, rule: string, html: string): Fault =>
  together(what, rule, [badge, inTemplate('', '', html)]);

const refusedScripts: readonly Fault[] = [
  member('a #private method', 'page-refused', '#sum() {\n        return 1;\n    }'),
  member('a #private getter', 'page-refused', 'get #sum() {\n        return 1;\n    }'),
  member('a static block', 'page-refused', 'static {\n        this.count = 1;\n    }'),
  member('an accessor field', 'page-refused', 'accessor count = 1;'),
  member('a public field that begins as true', 'page-refused', '@api isOpen = true;'),
  member('a public field with the name of an attribute', 'page-refused', '@api slot;'),
  edit('an import at run time', 'page-refused', script, call, "await import('c/parcelBadge');"),
  edit('a bare import of the engine', 'page-refused', script, "from 'lwc';", "from 'lwc';\nimport 'lwc';"),
  edit('a bracket that is missing', 'page-refused', script, 'async connectedCallback() {', 'async connectedCallback( {')
];

const refusedTemplates: readonly Fault[] = [
  inTemplate('an expression in a template', 'page-refused', "<p>{title ?? 'none'}</p>"),
  inTemplate('an index in a template', 'page-refused', '<p>{fields[0]}</p>'),
  inTemplate(
    'a loop without keys',
    'page-refused',
    '<template for:each={fields} for:item="field"><p>{field}</p></template>'
  ),
  inTemplate('an element that is not closed', 'page-refused', '<div><p>{title}</p>'),
  inTemplate('a script in a template', 'page-refused', '<script>alert(1)</script>'),
  inTemplate('listeners as an object', 'page-refused', '<p lwc:on={fields}>{title}</p>')
];

const uses: readonly Fault[] = [
  edit(
    'an import that nothing uses',
    'page-warning',
    script,
    "from 'lwc';",
    "from 'lwc';\nimport { unused } from 'lightning/empApi';"
  ),
  edit(
    'a module that the platform does not have',
    'page-module',
    script,
    "from 'lwc';",
    "from 'lwc';\nimport { subscribe } from 'lightning/eventApi';\nsubscribe();"
  ),
  together('a wired method that is not cacheable', 'page-apex-wire', [
    edit('', '', service, '@AuraEnabled(cacheable=true)', '@AuraEnabled'),
    edit('', '', script, 'import { LightningElement, api }', 'import { LightningElement, api, wire }'),
    member('', '', "@wire(openParcels, { status: 'Waiting' }) rows;")
  ]),
  edit(
    'a parameter that the method does not have',
    'page-apex-parameter',
    script,
    "{ status: 'Waiting' }",
    "{ state: 'Waiting' }"
  ),
  together('a wired parameter that the method does not have', 'page-apex-parameter', [
    edit('', '', script, 'import { LightningElement, api }', 'import { LightningElement, api, wire }'),
    member('', '', "@wire(openParcels, { state: '$title' }) rows;")
  ]),
  inTemplate('a component of ours that is not there', 'page-tag', '<c-parcel-badge></c-parcel-badge>'),
  inTemplate('a misspelt component of the platform', 'page-tag', '<lightning-spiner></lightning-spiner>'),
  together('a module shown as a component', 'page-tag', [
    badge,
    edit('', '', 'lwc/parcelBadge/parcelBadge.js', 'export default class', 'export class'),
    inTemplate('', '', '<c-parcel-badge></c-parcel-badge>')
  ]),
  withBadge(
    'an attribute that our component does not take',
    'page-attribute',
    '<c-parcel-badge text={title}></c-parcel-badge>'
  ),
  withBadge('a method given as an attribute', 'page-attribute', '<c-parcel-badge flash={title}></c-parcel-badge>'),
  inTemplate(
    'an attribute that the platform’s component does not take',
    'page-attribute',
    '<lightning-badge text={title}></lightning-badge>'
  ),
  inTemplate(
    'an icon that does not exist',
    'page-icon',
    '<lightning-icon icon-name="utility:parcel"></lightning-icon>'
  ),
  member('an icon in the script that does not exist', 'page-icon', "icon = 'standard:parcels';")
];

const bundles: readonly Fault[] = [
  member('a script that is too large', 'page-size', `text = '${'x'.repeat(62_000)}';`),
  add(
    'a stylesheet that is too large',
    'page-size',
    'lwc/parcelDesk/parcelDesk.css',
    `p {\n    --text: ${'x'.repeat(132_000)};\n}\n`
  ),
  add('a source file in the package', 'page-file', 'lwc/parcelDesk/parcelDesk.ts', 'export const one = 1;\n'),
  add('a folder in a bundle', 'page-file', 'lwc/parcelDesk/parts/one.js', 'export const one = 1;\n'),
  remove('a bundle without its script', 'page-file', script)
];

const definitions: readonly Fault[] = [
  edit('a target that does not exist', 'page-target', definition, 'lightning__Tab', 'lightning__Tabs'),
  edit('a target that is listed twice', 'page-target', definition, 'lightning__Tab', 'lightning__RecordPage'),
  edit('targets of a component that is not exposed', 'page-target', definition, '<isExposed>true', '<isExposed>false'),
  edit(
    'an exposed component without a label',
    'page-target',
    definition,
    '    <masterLabel>Parcel Desk</masterLabel>\n',
    ''
  ),
  edit(
    'a setting for a place that is not offered',
    'page-target-config',
    definition,
    'targets="lightning__RecordPage"',
    'targets="lightning__HomePage"'
  ),
  config(
    'two settings for one place',
    'page-target-config',
    '<targetConfig targets="lightning__RecordPage"></targetConfig>'
  ),
  config(
    'objects where none can be chosen',
    'page-target-config',
    '<targetConfig targets="lightning__UtilityBar"><objects><object>Parcel__c</object></objects></targetConfig>'
  ),
  config(
    'an action type that does not exist',
    'page-target-config',
    '<targetConfig targets="lightning__RecordAction"><actionType>Screen</actionType></targetConfig>'
  ),
  asProperty(
    'a form factor that pages do not have',
    'page-target-config',
    `${property}<supportedFormFactors><supportedFormFactor type="Medium"/></supportedFormFactors>`
  ),
  asProperty(
    'the home page of a phone, which there is not',
    'page-target-config',
    `${property}</targetConfig><targetConfig targets="lightning__HomePage"><supportedFormFactors><supportedFormFactor type="Small"/></supportedFormFactors></targetConfig><targetConfig targets="lightning__AppPage">`
  ),
  edit('an object that does not exist', 'page-target-object', definition, '<object>Parcel__c', '<object>Crate__c'),
  asProperty(
    'a property that the component does not have',
    'page-property',
    `${property}<property name="heading" type="String"/>`
  ),
  asProperty('a property that is not public', 'page-property', `${property}<property name="fields" type="String"/>`),
  asProperty('a type that pages do not have', 'page-property', '<property name="title" type="Color"/>'),
  asProperty(
    'a datasource of a number',
    'page-property',
    `${property}<property name="recordId" type="Integer" datasource="1,2"/>`
  ),
  asProperty('a range of a text', 'page-property', '<property name="title" type="String" min="1"/>'),
  asProperty(
    'a default outside of the datasource',
    'page-property',
    '<property name="title" type="String" datasource="One,Two" default="Three"/>'
  ),
  asProperty(
    'a Boolean that is required',
    'page-property',
    `${property}<property name="recordId" type="Boolean" required="true"/>`
  ),
  asProperty(
    'a number without digits',
    'page-property',
    `${property}<property name="recordId" type="Integer" default="many"/>`
  ),
  asProperty('a property twice', 'page-property', property + property),
  asProperty(
    'a range that ends before it begins',
    'page-property',
    `${property}<property name="recordId" type="Integer" min="9" max="1"/>`
  ),
  asProperty(
    'a range that begins with a text',
    'page-property',
    `${property}<property name="recordId" type="Integer" min="few"/>`
  ),
  together('a property of another type than in the component', 'page-property', [
    member('', '', '@api most = 5;'),
    asProperty('', '', `${property}<property name="most" type="String"/>`)
  ]),
  config(
    'a property where none can be set',
    'page-property',
    '<targetConfig targets="lightning__Tab"><property name="title" type="String"/></targetConfig>'
  )
];

const places: readonly Fault[] = [
  together('a value that is no choice', 'page-placement', [
    asProperty('', '', '<property name="title" type="String" datasource="One,Two"/>'),
    edit('', '', page, titleOnPage, '<value>Three</value>')
  ]),
  together('a value above the most', 'page-placement', [
    asProperty('', '', '<property name="title" type="Integer" max="10"/>'),
    edit('', '', page, titleOnPage, '<value>11</value>')
  ]),
  together('a required value that is left out', 'page-placement', [
    asProperty('', '', '<property name="title" type="String" required="true"/>'),
    edit('', '', page, titleOnPage, '<value></value>')
  ]),
  edit(
    'an action with a component that is none',
    'page-action',
    definition,
    '        <target>lightning__RecordAction</target>\n',
    ''
  ),
  edit('an action without a screen that opens a screen', 'page-action', action, 'ScreenAction', 'Action'),
  config(
    'an action without a screen that cannot be invoked',
    'page-action',
    '<targetConfig targets="lightning__RecordAction"><actionType>Action</actionType></targetConfig>'
  )
];

export const componentFaults: readonly Fault[] = [
  ...refusedScripts,
  ...refusedTemplates,
  ...uses,
  ...bundles,
  ...definitions,
  ...places
];
