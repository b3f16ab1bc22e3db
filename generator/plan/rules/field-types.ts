import { constantOf } from '../../model/naming.ts';
import type { FieldModel, PackageModel } from '../../model/types.ts';
import { rules } from './catalog.ts';
import { fieldsOf, type OwnedField } from './owners.ts';
import { violation, type RuleViolation } from './violation.ts';

type Kind = FieldModel['type']['kind'];

const mostDigits = 18;
const mostValues = 1000;
const longestValue = 255;

/** Kinds of fields that stand on an object only. */
const kindsRefused: Readonly<Record<OwnedField['kind'], ReadonlySet<Kind>>> = {
  object: new Set<Kind>(['AutoNumber']),
  event: new Set<Kind>([
    'AutoNumber',
    'Lookup',
    'Formula',
    'Picklist',
    'TextArea',
    'Phone',
    'Email',
    'Url',
    'Percent',
    'ExternalId',
    'IndexedText'
  ]),
  metadataType: new Set<Kind>(['AutoNumber', 'Lookup', 'Formula', 'ExternalId', 'IndexedText'])
};

const places = { object: 'an object', event: 'a platform event', metadataType: 'a custom metadata type' } as const;

/** Fields stand where Salesforce knows them. */
export function fieldKinds(model: PackageModel): RuleViolation[] {
  return fieldsOf(model)
    .filter(({ kind, field }) => kindsRefused[kind].has(field.type.kind))
    .map(({ kind, field, path }) =>
      violation(
        rules.fieldKind,
        field.span,
        `${path}: ${field.type.kind} cannot be a field of ${places[kind]}`,
        kind === 'event'
          ? 'Use Text and say in its description what it holds.'
          : 'Use another type from the vocabulary.'
      )
    );
}

/** Lengths and digits that Salesforce offers. */
export function fieldSizes(model: PackageModel): RuleViolation[] {
  return fieldsOf(model).flatMap(({ field, path }) => {
    const complaint = sizeComplaint(field.type);
    return complaint === null
      ? []
      : [violation(rules.fieldSize, field.span, `${path}: ${complaint}`, 'Choose a size that Salesforce offers.')];
  });
}

function sizeComplaint(type: FieldModel['type']): string | null {
  switch (type.kind) {
    case 'Text':
    case 'ExternalId':
    case 'IndexedText':
      return within(type.length, 1, 255) ? null : `text of ${String(type.length)} characters; 1 to 255 are offered`;
    case 'LongText':
      return within(type.length, 256, 131_072)
        ? null
        : `long text of ${String(type.length)} characters; 256 to 131,072 are offered`;
    case 'WholeNumber':
      return within(type.digits, 1, mostDigits) ? null : `${String(type.digits)} digits; 1 to 18 are offered`;
    case 'Decimal':
    case 'Percent':
      return within(type.digits, 1, mostDigits) && within(type.scale, 0, type.digits)
        ? null
        : `${String(type.digits)} digits with ${String(type.scale)} decimals; at most 18, and no more decimals than digits`;
    default:
      return null;
  }
}

function within(value: number, least: number, most: number): boolean {
  return Number.isInteger(value) && value >= least && value <= most;
}

/** Values of picklists. */
export function picklistValues(model: PackageModel): RuleViolation[] {
  return fieldsOf(model).flatMap(({ field, path }) => {
    const { type } = field;
    if (type.kind !== 'Picklist') {
      return [];
    }
    const names = type.values.map(({ value }) => value);
    const distinct = new Set(names.map((name) => name.toLowerCase()));
    const constants = names.map(constantOf);
    const complaints = [
      within(names.length, 1, mostValues) ? null : `${String(names.length)} values; 1 to 1,000 are possible`,
      distinct.size === names.length ? null : 'two values differ in nothing but the case of their letters',
      constants.every((constant) => /^[A-Z0-9]/.test(constant))
        ? null
        : 'a value has no letter or digit to name its constant',
      distinct.size !== names.length || new Set(constants).size === names.length
        ? null
        : 'two values differ in nothing but their punctuation, so that Apex would have one constant for both',
      names.some((name) => name === '' || name.length > longestValue) ? 'a value has no or over 255 characters' : null,
      type.defaultValue === null || names.includes(type.defaultValue)
        ? null
        : `the default ${type.defaultValue} is no value`
    ];
    return complaints
      .filter((complaint) => complaint !== null)
      .map((complaint) =>
        violation(rules.picklistValues, field.span, `${path}: ${complaint}`, 'Mend the union of its values.')
      );
  });
}

/** Fields that Salesforce can make required. Platform events follow the same rule as records. */
export function requiredFields(model: PackageModel): RuleViolation[] {
  const refused: ReadonlySet<Kind> = new Set<Kind>(['Lookup', 'Formula']);
  return fieldsOf(model)
    .filter(({ field, kind }) => field.required && (refused.has(field.type.kind) || isRecordLongText(field, kind)))
    .map(({ field, path }) =>
      violation(
        rules.cannotBeRequired,
        field.span,
        `${path}: ${field.type.kind} cannot be required`,
        'Make the member optional with a question mark.'
      )
    );
}

/** The publisher of an event is code of the package, which may be held to a value that Salesforce does not ask for. */
function isRecordLongText(field: FieldModel, kind: OwnedField['kind']): boolean {
  return field.type.kind === 'LongText' && kind !== 'event';
}
