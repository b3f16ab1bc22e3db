import type {
  FieldModel,
  FormulaResult,
  MetadataTypeModel,
  ObjectModel,
  PlatformEventModel
} from '../../model/types.ts';
import { isRequiredBySalesforce } from '../../plan/fields.ts';
import { relationshipNameOf } from '../../plan/relationships.ts';
import type { Render } from '../render.ts';
import type { EmittedFile } from '../types.ts';
import { metadataFile, xmlBoolean } from './files.ts';

/** Which kind of thing a field belongs to: each leaves out what Salesforce does not know there. */
export type Owner =
  | { readonly kind: 'object'; readonly model: ObjectModel }
  | { readonly kind: 'event'; readonly model: PlatformEventModel }
  | { readonly kind: 'metadataType'; readonly model: MetadataTypeModel };

/** Most digits that Salesforce gives a number; formulas always have them. */
const mostDigits = '18';

/** Height of a long text box, in lines. */
const longTextLines = '5';

/** One file for each field. */
export function emitFields(owner: Owner, render: Render): EmittedFile[] {
  return owner.model.fields.map((field) =>
    metadataFile(
      render,
      'custom-field',
      `objects/${owner.model.apiName}/fields/${field.apiName}.field`,
      fieldView(owner, field)
    )
  );
}

type FieldView = Readonly<Record<string, string | object | null>>;

/** What only fields of some types have: a template names everything that may stand in a file. */
const absent: FieldView = {
  caseSensitive: null,
  defaultValue: null,
  deleteConstraint: null,
  externalId: null,
  formula: null,
  length: null,
  picklist: null,
  precision: null,
  referenceTo: null,
  scale: null,
  unique: null,
  visibleLines: null
};

function fieldView(owner: Owner, field: FieldModel): FieldView {
  return {
    ...absent,
    fullName: field.apiName,
    description: field.description,
    // An admin keeps what he enters when the package is upgraded.
    fieldManageability: owner.kind === 'metadataType' ? 'SubscriberControlled' : null,
    helpText: owner.kind === 'event' ? null : field.helpText,
    label: field.label,
    required: requiredOf(field),
    trackHistory: trackHistoryOf(owner, field),
    ...typeView(owner, field)
  };
}

/** Absent where Salesforce has no such choice, even to say no. */
function requiredOf(field: FieldModel): string | null {
  const { kind } = field.type;
  return kind === 'Checkbox' || kind === 'LongText' || kind === 'Formula' || kind === 'AutoNumber'
    ? null
    : xmlBoolean(isRequiredBySalesforce(field));
}

function trackHistoryOf(owner: Owner, field: FieldModel): string | null {
  const trackable = field.type.kind !== 'Formula' && field.type.kind !== 'AutoNumber';
  return owner.kind === 'object' && owner.model.history && trackable ? xmlBoolean(field.trackHistory) : null;
}

function typeView(owner: Owner, field: FieldModel): FieldView {
  const { type } = field;
  switch (type.kind) {
    case 'Text':
      return { type: 'Text', length: String(type.length), externalId: 'false', unique: 'false' };
    case 'ExternalId':
      return { type: 'Text', length: String(type.length), caseSensitive: 'false', externalId: 'true', unique: 'true' };
    case 'IndexedText':
      return { type: 'Text', length: String(type.length), externalId: 'true', unique: 'false' };
    case 'LongText':
      return { type: 'LongTextArea', length: String(type.length), visibleLines: longTextLines };
    case 'Checkbox':
      return { type: 'Checkbox', defaultValue: xmlBoolean(type.defaultValue) };
    case 'WholeNumber':
      return { type: 'Number', precision: String(type.digits), scale: '0', externalId: 'false', unique: 'false' };
    case 'Decimal':
      return {
        type: 'Number',
        precision: String(type.digits),
        scale: String(type.scale),
        externalId: 'false',
        unique: 'false'
      };
    case 'Percent':
      return { type: 'Percent', precision: String(type.digits), scale: String(type.scale) };
    case 'Picklist':
      return { type: 'Picklist', picklist: picklistView(type) };
    case 'Lookup':
      return lookupView(owner, field, type.target);
    case 'Formula':
      return { ...formulaResult(type.result), formula: type.expression };
    case 'AutoNumber':
      throw new Error(`${field.apiName}: only a name field can be numbered`);
    default:
      return { type: type.kind };
  }
}

function picklistView(type: Extract<FieldModel['type'], { kind: 'Picklist' }>): object {
  return {
    restricted: type.restricted,
    values: type.values.map(({ value, label }) => ({
      value,
      label,
      isDefault: xmlBoolean(value === type.defaultValue)
    }))
  };
}

function lookupView(owner: Owner, field: FieldModel, target: string): FieldView {
  if (owner.kind !== 'object') {
    throw new Error(`${owner.model.apiName}.${field.apiName}: only records can point at other records`);
  }
  return {
    type: 'Lookup',
    deleteConstraint: 'SetNull',
    referenceTo: target,
    relationshipLabel: owner.model.pluralLabel,
    relationshipName: relationshipNameOf(owner.model, field)
  };
}

function formulaResult(result: FormulaResult): FieldView {
  switch (result) {
    case 'Number':
    case 'Percent':
      return { type: result, precision: mostDigits, scale: '2' };
    case 'Text':
      return { type: 'Text', unique: 'false' };
    default:
      return { type: result };
  }
}
