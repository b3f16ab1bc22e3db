import { ts } from 'ts-morph';
import { readerCatalog } from '../diagnostics/catalog.ts';
import type { ConstantModel, Literal, MetadataRecordModel, MetadataTypeModel } from '../model/types.ts';
import { documentationOf, type ReadContext } from './context.ts';
import { evaluate } from './literals.ts';
import { extendsOf, nameOf } from './members.ts';
import { referenceDeclaration, stringLiteral, heritageUse, vocabularyUse } from './resolve.ts';

export interface ReadConstants {
  readonly constants: Readonly<Record<string, ConstantModel>>;
  readonly records: readonly MetadataRecordModel[];
}

/** A constant, and the custom metadata type whose record or records it is, by API name. */
interface ReadConstant {
  readonly constant: ConstantModel;
  readonly recordType: string | null;
}

/** The exported constants of the schema; those that satisfy `MetadataRecord` become records. */
export function readConstants(metadataTypes: readonly MetadataTypeModel[], context: ReadContext): ReadConstants {
  const constants: Record<string, ConstantModel> = {};
  const records: MetadataRecordModel[] = [];
  for (const { constant, recordType } of context.inEachFile('constants', (file) => constantsOf(file, context)).flat()) {
    const { name, value, span } = constant;
    if (recordType !== null && metadataTypes.some((type) => type.apiName === recordType)) {
      const rows = (Array.isArray(value) ? value : [value]) as readonly Literal[];
      records.push(...rows.map((row) => recordOf(row, recordType, span)));
      continue;
    }
    if (Object.hasOwn(constants, name)) {
      context.diagnostics.push({
        code: readerCatalog.duplicateName.code,
        severity: readerCatalog.duplicateName.severity,
        message: `There is another constant \`${name}\` in the schema`,
        hint: 'Give one of them another name.',
        span
      });
    }
    constants[name] = constant;
  }
  return { constants, records };
}

function constantsOf(file: ts.SourceFile, context: ReadContext): ReadConstant[] {
  return file.statements
    .filter(ts.isVariableStatement)
    .filter(isExported)
    .flatMap((statement) => {
      const { description } = documentationOf(statement);
      return statement.declarationList.declarations.flatMap((declaration) => {
        const { name, initializer } = declaration;
        return initializer
          ? [
              {
                constant: {
                  name: nameOf(declaration),
                  description,
                  value: evaluate(initializer, context),
                  span: context.span(name)
                },
                recordType: recordTypeOf(initializer, context)
              }
            ]
          : [];
      });
    });
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
