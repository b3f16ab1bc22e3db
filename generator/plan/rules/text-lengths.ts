import type { PackageModel, SourceSpan } from '../../model/types.ts';
import { deriveFieldMaps } from '../field-maps.ts';
import { schemaConstant, sortedRows } from '../schema-constants.ts';
import { rules } from './catalog.ts';
import { fieldsOf, ownersOf } from './owners.ts';
import { violation, type RuleViolation } from './violation.ts';

interface Piece {
  readonly what: string;
  readonly text: string;
  readonly longest: number;
  readonly span: SourceSpan | null;
}

/** Texts fit the places where Salesforce keeps them. */
export function textLengths(model: PackageModel): RuleViolation[] {
  return [...dataModelTexts(model), ...tableTexts(model)]
    .filter(({ text, longest }) => text.length > longest)
    .map(({ what, text, longest, span }) =>
      violation(
        rules.textTooLong,
        span,
        `${what} has ${String(text.length)} characters, ${String(longest)} at most`,
        'Say it in fewer words.'
      )
    );
}

function dataModelTexts(model: PackageModel): Piece[] {
  const owners = ownersOf(model).flatMap(({ owner }) => [
    piece(`Label of ${owner.apiName}`, owner.label, 40, owner.span),
    piece(`Plural label of ${owner.apiName}`, owner.pluralLabel, 40, owner.span),
    piece(`Description of ${owner.apiName}`, owner.description, 1000, owner.span)
  ]);
  const nameFields = model.objects.map(({ apiName, nameField, span }) =>
    piece(`Label of the name of ${apiName}`, nameField.label, 40, span)
  );
  const fields = fieldsOf(model).flatMap(({ path, field }) => [
    piece(`Label of ${path}`, field.label, 40, field.span),
    piece(`Description of ${path}`, field.description, 1000, field.span),
    piece(`Help text of ${path}`, field.helpText ?? '', 510, field.span)
  ]);
  const records = [...model.metadataRecords, ...deriveFieldMaps(model)].map(({ type, name, label, span }) =>
    piece(`Label of ${type} ${name}`, label, 40, span)
  );
  return [...owners, ...nameFields, ...fields, ...records];
}

function tableTexts(model: PackageModel): Piece[] {
  const described = (['permissionSets', 'customPermissions'] as const).flatMap((table) => {
    const span = model.constants[table]?.span ?? null;
    return sortedRows<{ label: string; description: string }>(schemaConstant(model, table)).flatMap(([name, row]) => [
      piece(`Label of ${name}`, row.label, 80, span),
      piece(`Description of ${name}`, row.description, 255, span)
    ]);
  });
  const labels = sortedRows(schemaConstant(model, 'labels')).flatMap(([name, { text, description }]) => {
    const span = model.constants['labels']?.span ?? null;
    return [
      piece(`Text of label ${name}`, text, 1000, span),
      piece(`Description of label ${name}`, description, 80, span)
    ];
  });
  return [...described, ...labels];
}

function piece(what: string, text: string, longest: number, span: SourceSpan | null): Piece {
  return { what, text, longest, span };
}
