import { Node, type SourceFile } from 'ts-morph';
import { documentationOf, type ReadContext } from './context.ts';
import type { DataTypeReader } from './data-types.ts';
import { membersOf } from './members.ts';

/**
 * Reads the exported object types of a file into the reader's `types`, in the order of the file.
 *
 * @param skip interfaces that are something else, such as the group of operations itself
 */
export function readNamedTypes(
  file: SourceFile,
  skip: ReadonlySet<string>,
  reader: DataTypeReader,
  context: ReadContext
): void {
  for (const declaration of file.getStatements()) {
    if (Node.isInterfaceDeclaration(declaration) && !skip.has(declaration.getName())) {
      const properties = reader.properties(membersOf(declaration), declaration.getName());
      reader.types.push({
        name: declaration.getName(),
        description: documentationOf(declaration).description,
        properties,
        span: context.span(declaration.getNameNode())
      });
    } else if (Node.isTypeAliasDeclaration(declaration)) {
      const aliased = declaration.getTypeNode();
      if (aliased && Node.isTypeLiteral(aliased) && aliased.getIndexSignatures().length === 0) {
        reader.types.push({
          name: declaration.getName(),
          description: documentationOf(declaration).description,
          properties: reader.properties(aliased.getProperties(), declaration.getName()),
          span: context.span(declaration.getNameNode())
        });
      }
    }
  }
}
