import { Node, type VariableDeclaration } from 'ts-morph';
import { readerCatalog } from '../diagnostics/catalog.ts';
import type { ConstantModel, Literal, MetadataRecordModel, MetadataTypeModel } from '../model/types.ts';
import { documentationOf, type ReadContext } from './context.ts';
import { evaluate } from './literals.ts';
import { referenceDeclaration, stringLiteral, heritageUse, vocabularyUse } from './resolve.ts';

export interface ReadConstants {
  readonly constants: Record<string, ConstantModel>;
  readonly records: MetadataRecordModel[];
}

/** The exported constants of the schema; those that satisfy `MetadataRecord` become records. */
export function readConstants(metadataTypes: readonly MetadataTypeModel[], context: ReadContext): ReadConstants {
  const result: ReadConstants = { constants: {}, records: [] };
  for (const file of context.files) {
    for (const statement of file.getVariableStatements().filter((candidate) => candidate.isExported())) {
      for (const declaration of statement.getDeclarations()) {
        const { description } = documentationOf(statement);
        readConstant(declaration, description, metadataTypes, result, context);
      }
    }
  }
  return result;
}

function readConstant(
  declaration: VariableDeclaration,
  description: string,
  metadataTypes: readonly MetadataTypeModel[],
  result: ReadConstants,
  context: ReadContext
): void {
  const initializer = declaration.getInitializer();
  const name = declaration.getName();
  if (!initializer) {
    return;
  }
  const value = evaluate(initializer, context);
  const span = context.span(declaration.getNameNode());
  const recordType = recordTypeOf(declaration);
  if (recordType !== null && metadataTypes.some((type) => type.apiName === recordType)) {
    const rows = (Array.isArray(value) ? value : [value]) as readonly Literal[];
    result.records.push(...rows.map((row) => recordOf(row, recordType, span)));
    return;
  }
  if (Object.hasOwn(result.constants, name)) {
    context.report(
      readerCatalog.duplicateName,
      declaration.getNameNode(),
      `There is another constant \`${name}\` in the schema`,
      'Give one of them another name.'
    );
  }
  result.constants[name] = { name, description, value, span };
}

function recordOf(row: Literal, type: string, span: MetadataRecordModel['span']): MetadataRecordModel {
  const fields = row as { name: string; label: string; values: MetadataRecordModel['values'] };
  return { type, name: fields.name, label: fields.label, values: fields.values, span };
}

/** API name of the custom metadata type whose record a constant is; null when it is none. */
function recordTypeOf(declaration: VariableDeclaration): string | null {
  const initializer = declaration.getInitializer();
  if (!initializer || !Node.isSatisfiesExpression(initializer)) {
    return null;
  }
  let node = initializer.getTypeNode();
  if (node && Node.isTypeOperatorTypeNode(node)) {
    node = node.getTypeNode();
  }
  if (node && Node.isArrayTypeNode(node)) {
    node = node.getElementTypeNode();
  }
  const use = node ? vocabularyUse(node) : null;
  const [argument] = use?.name === 'MetadataRecord' ? use.arguments : [];
  const target = argument && Node.isTypeReference(argument) ? referenceDeclaration(argument) : undefined;
  if (!target || !Node.isInterfaceDeclaration(target)) {
    return null;
  }
  const type = target
    .getExtends()
    .map(heritageUse)
    .find((candidate) => candidate?.name === 'CustomMetadataType');
  return stringLiteral(type?.arguments[0]);
}
