import path from 'node:path';
import { ts } from 'ts-morph';

/** Absolute paths of the files that a file of the schema names in imports of any kind, whether they exist or not. */
export function importedFiles({ fileName, text }: ts.SourceFile): string[] {
  return ts
    .preProcessFile(text)
    .importedFiles.map(({ fileName: specifier }) => specifier)
    .filter((specifier) => specifier.startsWith('.'))
    .map((specifier) => path.posix.resolve(path.posix.dirname(fileName), specifier.replace(/\.js$/, '.ts')));
}
