import { ts } from 'ts-morph';
import { readerCatalog } from '../diagnostics/catalog.ts';
import type { ConstantModel, Literal, MetadataRecordModel, MetadataTypeModel } from '../model/types.ts';
import { documentationOf, type ReadContext } from './context.ts';
import { evaluate } from './literals.ts';
import { extendsOf, nameOf } from './members.ts';
import { referenceDeclaration, stringLiteral, heritageUse, vocabularyUse } from './resolve.ts';

export interface ReadConstants {
  readonly constants: Record<string, ConstantModel>;
  readonly records: MetadataRecordModel[];
}

/** The exported constants of the schema; those that satisfy `MetadataRecord` become records. */
export function readConstants(metadataTypes: readonly MetadataTypeModel[], context: ReadContext): ReadConstants {
  const result: ReadConstants = { constants: {}, records: [] };
  for (const file of context.files) {
    for (const statement of file.statements.filter(ts.isVariableStatement).filter(isExported)) {
      for (const declaration of statement.declarationList.declarations) {
        const { description } = documentationOf(statement);
        readConstant(declaration, description, metadataTypes, result, context);
      }
    }
  }
  return result;
}

function readConstant(
  declaration: ts.VariableDeclaration,
  description: string,
  metadataTypes: readonly MetadataTypeModel[],
  result: ReadConstants,
  context: ReadContext
): void {
  const { initializer } = declaration;
  const name = nameOf(declaration);
  if (!initializer) {
    return;
  }
  const value = evaluate(initializer, context);
  const span = context.span(declaration.name);
  const recordType = recordTypeOf(initializer, context);
  if (recordType !== null && metadataTypes.some((type) => type.apiName === recordType)) {
    const rows = (Array.isArray(value) ? value : [value]) as readonly Literal[];
    result.records.push(...rows.map((row) => recordOf(row, recordType, span)));
    return;
  }
  if (Object.hasOwn(result.constants, name)) {
    context.report(
      readerCatalog.duplicateName,
      declaration.name,
      `There is another constant \`${name}\` in the schema`,
      'Give one of them another name.'
    );
  }
  result.constants[name] = { name, description, value, span };
}

function isExported({ modifiers }: ts.VariableStatement): boolean {
  return modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) ?? false;
}

function recordOf(row: Literal, type: string, span: MetadataRecordModel['span']): MetadataRecordModel {
  const fields = row as { name: string; label: string; values: MetadataRecordModel['values'] };
  return { type, name: fields.name, label: fields.label, values: fields.values, span };
}

/** API name of the custom metadata type whose record a constant is; null when it is none. */
function recordTypeOf(initializer: ts.Expression, context: ReadContext): string | null {
  if (!ts.isSatisfiesExpression(initializer)) {
    return null;
  }
  let node = initializer.type;
  if (ts.isTypeOperatorNode(node)) {
    node = node.type;
  }
  if (ts.isArrayTypeNode(node)) {
    node = node.elementType;
  }
  const use = vocabularyUse(node, context);
  const [argument] = use?.name === 'MetadataRecord' ? use.arguments : [];
  const target = argument && ts.isTypeReferenceNode(argument) ? referenceDeclaration(argument, context) : undefined;
  if (!target || !ts.isInterfaceDeclaration(target)) {
    return null;
  }
  const type = extendsOf(target)
    .map((clause) => heritageUse(clause, context))
    .find((candidate) => candidate?.name === 'CustomMetadataType');
  return stringLiteral(type?.arguments[0]);
}
