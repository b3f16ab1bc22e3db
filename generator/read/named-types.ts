import { ts } from 'ts-morph';
import { documentationOf, type ReadContext } from './context.ts';
import type { DataTypeReader } from './data-types.ts';
import { membersOf, propertiesOf } from './members.ts';

/**
 * Reads the exported object types of a file into the reader's `types`, in the order of the file.
 *
 * @param skip interfaces that are something else, such as the group of operations itself
 */
export function readNamedTypes(
  file: ts.SourceFile,
  skip: ReadonlySet<string>,
  reader: DataTypeReader,
  context: ReadContext
): void {
  for (const declaration of file.statements) {
    if (ts.isInterfaceDeclaration(declaration) && !skip.has(declaration.name.text)) {
      const properties = reader.properties(membersOf(declaration, context), declaration.name.text);
      reader.types.push({
        name: declaration.name.text,
        description: documentationOf(declaration).description,
        properties,
        span: context.span(declaration.name)
      });
    } else if (ts.isTypeAliasDeclaration(declaration)) {
      const { type } = declaration;
      if (ts.isTypeLiteralNode(type) && !type.members.some(ts.isIndexSignatureDeclaration)) {
        reader.types.push({
          name: declaration.name.text,
          description: documentationOf(declaration).description,
          properties: reader.properties(propertiesOf(type), declaration.name.text),
          span: context.span(declaration.name)
        });
      }
    }
  }
}
