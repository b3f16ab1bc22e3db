import type { FieldModel, ObjectModel, PackageModel } from '../../model/types.ts';
import { relationshipNameOf } from '../relationships.ts';
import { rules } from './catalog.ts';
import { ownersOf } from './owners.ts';
import { violation, type RuleViolation } from './violation.ts';

const mostLongText = 1_638_400;
const mostHistoryFields = 20;
const mostEvents = 4;

/** The smallest number among the editions that Salesforce still sells. */
const fieldLimits = [
  {
    what: 'external ids',
    most: 25,
    counts: ({ type }: FieldModel) => type.kind === 'ExternalId' || type.kind === 'IndexedText'
  },
  { what: 'lookups', most: 40, counts: ({ type }: FieldModel) => type.kind === 'Lookup' },
  { what: 'fields', most: 500, counts: () => true }
] as const;

/** Numbers of fields on one object. */
export function fieldCounts(model: PackageModel): RuleViolation[] {
  return ownersOf(model).flatMap(({ owner }) =>
    fieldLimits.flatMap(({ what, most, counts }) => {
      const count = owner.fields.filter(counts).length;
      return count <= most
        ? []
        : [
            violation(
              rules.tooManyFields,
              owner.span,
              `${owner.apiName} has ${String(count)} ${what}, ${String(most)} at most`,
              'Give up some of them, or move them to an object of their own.'
            )
          ];
    })
  );
}

export function longTextTotals(model: PackageModel): RuleViolation[] {
  return ownersOf(model).flatMap(({ owner }) => {
    const total = owner.fields.reduce((sum, { type }) => sum + (type.kind === 'LongText' ? type.length : 0), 0);
    return total <= mostLongText
      ? []
      : [
          violation(
            rules.longTextTotal,
            owner.span,
            `${owner.apiName} has long text of ${String(total)} characters in all, ${String(mostLongText)} at most`,
            'Shorten some of its long texts.'
          )
        ];
  });
}

export function eventCount({ platformEvents }: PackageModel): RuleViolation[] {
  return platformEvents
    .slice(mostEvents)
    .map(({ apiName, span }) =>
      violation(
        rules.tooManyEvents,
        span,
        `${apiName} is platform event number ${String(platformEvents.length)}; the package has at most four`,
        'Let an existing event tell this, with a type of its own.'
      )
    );
}

export function historyTracking(model: PackageModel): RuleViolation[] {
  return ownersOf(model).flatMap(({ owner }) => {
    const tracked = owner.fields.filter(({ trackHistory }) => trackHistory);
    const kept = 'history' in owner && owner.history;
    const wrong = kept ? tracked.filter(({ type }) => type.kind === 'Formula') : tracked;
    const excess = kept ? tracked.slice(mostHistoryFields) : [];
    return [...new Set([...wrong, ...excess])].map(({ apiName, span }) =>
      violation(
        rules.historyTracking,
        span,
        `${owner.apiName}.${apiName}: Salesforce would keep no history of it`,
        kept ? 'Remove its tag @history.' : 'Remove its tag @history, or set the option `history` of the object.'
      )
    );
  });
}

export function relationshipNames({ objects }: PackageModel): RuleViolation[] {
  const seen = new Map<string, string>();
  return objects.flatMap((object) =>
    lookups(object).flatMap(({ field, target }) => {
      const name = relationshipNameOf(object, field);
      const key = `${target}.${name}`.toLowerCase();
      const path = `${object.apiName}.${field.apiName}`;
      const other = seen.get(key);
      seen.set(key, other ?? path);
      const tooLong = name.length > 40;
      const message =
        other === undefined
          ? `${path}: its relationship name ${name} has ${String(name.length)} characters, 40 at most`
          : `${path} and ${other} would both be ${name} on ${target}`;
      return other === undefined && !tooLong
        ? []
        : [
            violation(
              rules.relationshipTwice,
              field.span,
              message,
              'Change the plural label of the object that points.'
            )
          ];
    })
  );
}

function lookups(object: ObjectModel): { field: FieldModel; target: string }[] {
  return object.fields.flatMap((field) => (field.type.kind === 'Lookup' ? [{ field, target: field.type.target }] : []));
}

export function autoNumberFormats({ objects }: PackageModel): RuleViolation[] {
  return objects.flatMap(({ apiName, nameField, span }) =>
    nameField.type.kind !== 'AutoNumber' || /^(?=.{1,30}$)[^{}]*\{0{1,10}\}[^{}]*$/.test(nameField.type.format)
      ? []
      : [
          violation(
            rules.autoNumberFormat,
            span,
            `${apiName}: \`${nameField.type.format}\` is no number format`,
            'Write text around one number in braces, such as `CA-{00000000}`.'
          )
        ]
  );
}
