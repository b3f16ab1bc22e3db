import { apexReservedWords } from '../../check/rules/names/reserved-words.ts';
import type { PackageModel, SourceSpan } from '../../model/types.ts';
import { deriveFieldMaps } from '../field-maps.ts';
import { schemaConstant, sortedRows } from '../schema-constants.ts';
import { rules } from './catalog.ts';
import { fieldsOf, ownersOf } from './owners.ts';
import { violation, type RuleViolation } from './violation.ts';

const longestName = 40;
const namePattern = /^[A-Za-z](?:_?[A-Za-z0-9])*$/;

interface Named {
  /** What the name must be unique among. */
  readonly among: string;
  readonly name: string;
  readonly span: SourceSpan | null;
}

/** API names have a form and a length. */
export function legalNames(model: PackageModel): RuleViolation[] {
  return namesOf(model)
    .filter(({ name }) => !isLegal(withoutSuffix(name)))
    .map(({ name, span }) =>
      violation(
        rules.malformedName,
        span,
        `\`${name}\` is no API name: ${whyIllegal(withoutSuffix(name))}`,
        'Use at most 40 letters, digits and single underscores, a letter first and no underscore last.'
      )
    );
}

/** Names differ by more than the case of their letters. */
export function uniqueNames(model: PackageModel): RuleViolation[] {
  const seen = new Map<string, string>();
  return namesOf(model).flatMap(({ among, name, span }) => {
    const key = `${among}\n${name.toLowerCase()}`;
    const other = seen.get(key);
    seen.set(key, other ?? name);
    return other === undefined
      ? []
      : [violation(rules.nameTwice, span, `\`${name}\` and \`${other}\` are one name for Salesforce`, 'Rename one.')];
  });
}

/** Names that become Apex methods as they are. */
export function reservedWords(model: PackageModel): RuleViolation[] {
  const operations = model.api.flatMap((group) => group.operations);
  const methods = model.controllers.flatMap((controller) => controller.methods);
  return [...operations, ...methods]
    .filter(({ name }) => apexReservedWords.has(name.toLowerCase()))
    .map(({ name, span }) =>
      violation(rules.reservedWord, span, `\`${name}\` cannot be an Apex method`, 'Add a noun to it.')
    );
}

function whyIllegal(name: string): string {
  if (name.length > longestName) return `it has ${String(name.length)} characters without its suffix`;
  const [foreign] = /[^A-Za-z0-9_]/.exec(name) ?? [];
  if (foreign !== undefined) return `it holds \`${foreign}\``;
  return 'its letters and underscores do not stand as they must';
}

function namesOf(model: PackageModel): Named[] {
  const records = [...model.metadataRecords, ...deriveFieldMaps(model)];
  return [
    ...ownersOf(model).map(({ owner }) => ({ among: 'objects', name: owner.apiName, span: owner.span })),
    ...fieldsOf(model).map(({ owner, field }) => ({ among: owner.apiName, name: field.apiName, span: field.span })),
    ...records.map(({ type, name, span }) => ({ among: type, name, span })),
    ...constantNames(model)
  ];
}

function constantNames(model: PackageModel): Named[] {
  const tables = [
    'permissionSets',
    'customPermissions',
    'labels',
    'externalCredentials',
    'namedCredentials',
    'cachePartitions',
    'trustedSites',
    'applications',
    'tabs',
    'recordPages',
    'appPages',
    'homePages',
    'quickActions',
    'reportTypes',
    'reportFolders',
    'reports'
  ] as const;
  const listViews = sortedRows(schemaConstant(model, 'presentations')).flatMap(([object, { listViews: lists }]) =>
    Object.keys(lists).map((name) => ({
      among: `${object} list views`,
      name,
      span: model.constants['presentations']?.span ?? null
    }))
  );
  return [
    ...tables.flatMap((table) =>
      Object.keys(schemaConstant(model, table)).map((name) => ({
        // Record pages, app pages and home pages are all Lightning pages.
        among: table === 'appPages' || table === 'homePages' ? 'recordPages' : table,
        name,
        span: model.constants[table]?.span ?? null
      }))
    ),
    ...listViews
  ];
}

function withoutSuffix(name: string): string {
  return name.replace(/__(?:c|e|mdt)$/, '');
}

function isLegal(name: string): boolean {
  return name.length <= longestName && namePattern.test(name);
}
