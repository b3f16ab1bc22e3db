/** Correct components, each in a way that a rule about pages could mistake for a fault. */
import { badge } from './component-faults.ts';
import { add, edit, together, type Fault } from './fault.ts';

type Variant = Omit<Fault, 'rule'>;

const script = 'lwc/parcelDesk/parcelDesk.js';
const definition = 'lwc/parcelDesk/parcelDesk.js-meta.xml';
const property = '<property name="title" type="String"/>';

const shows = (what: string, html: string): Variant =>
  edit(what, '', 'lwc/parcelDesk/parcelDesk.html', '<p>{title}</p>', html);
const member = (what: string, text: string): Variant =>
  edit(what, '', script, '    async connectedCallback()', `    ${text}\n\n    async connectedCallback()`);
const several = (what: string, parts: readonly Variant[]): Variant =>
  together(
    what,
    '',
    parts.map((part) => ({ ...part, rule: '' }))
  );
const wiring = edit('', '', script, 'import { LightningElement, api }', 'import { LightningElement, api, wire }');

export const correctComponents: readonly Variant[] = [
  member('a #private field', '#count = 1;'),
  member('a method called private', 'sum() {\n        return this.fields?.length ?? 0;\n    }'),
  member('a name with a colon that is no icon', "path = 'standard__recordPage:parcel';"),
  shows(
    'attributes that every element takes',
    '<lightning-badge class="x" data-id="1" aria-label="x" label={title} onclick={sum}></lightning-badge>'
  ),
  shows('a slot of a base component', '<lightning-card title={title}><div slot="actions">x</div></lightning-card>'),
  shows('what a base component inherits', '<lightning-button label={title} disabled></lightning-button>'),
  shows('a rich text', '<lightning-formatted-rich-text value={title}></lightning-formatted-rich-text>'),
  shows('an icon', '<lightning-icon icon-name="utility:refresh" alternative-text={title}></lightning-icon>'),
  several('a component of ours with what it takes', [
    badge,
    shows('', '<c-parcel-badge label={title} class="x" onflash={sum}></c-parcel-badge>')
  ]),
  several('members that come from a base of ours', [
    badge,
    edit('', '', script, 'extends LightningElement', 'extends Base'),
    edit('', '', script, 'import { LightningElement, api }', "import Base from 'c/parcelBadge';\nimport { api }")
  ]),
  several('a cacheable method that is wired', [wiring, member('', "@wire(openParcels, { status: '$title' }) rows;")]),
  edit('parameters that are made elsewhere', '', script, "{ status: 'Waiting' }", 'this.query'),
  edit('a method without parameters given none', '', script, "openParcels({ status: 'Waiting' })", 'openParcels()'),
  edit(
    'every kind of property',
    '',
    definition,
    property,
    '<property name="title" type="String" datasource="One, Two" default="Two"/><property name="recordId" type="Integer" min="1" max="9" default="3"/>'
  ),
  edit(
    'form factors and settings of an action',
    '',
    definition,
    '</targetConfigs>',
    '<targetConfig targets="lightning__RecordAction"><actionType>ScreenAction</actionType></targetConfig></targetConfigs>'
  ),
  add('an image in the bundle', '', 'lwc/parcelDesk/parcelDesk.svg', '<svg xmlns="http://www.w3.org/2000/svg"></svg>\n')
];
