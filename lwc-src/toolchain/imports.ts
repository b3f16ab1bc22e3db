/** Imports that TypeScript understands and an org does not. */
import path from 'node:path/posix';
import ts from 'typescript';
import { sourceFolder } from './bundles.ts';
import type { Problem } from './problem.ts';

/**
 * Finds values imported from outside the bundle by a path, or by a file name that no longer exists once compiled. Types
 * may come from anywhere: nothing is left of them.
 *
 * @param source path of the file, relative to the repository
 */
export function importProblems(source: string, text: string): Problem[] {
  const file = ts.createSourceFile(source, text, ts.ScriptTarget.ESNext);
  return file.statements.flatMap((statement) => {
    const specifier = specifierOf(statement);
    const message = specifier === undefined ? undefined : refusal(source, specifier.text);
    if (specifier === undefined || message === undefined) return [];
    const { line, character } = file.getLineAndCharacterOfPosition(specifier.getStart(file));
    return [{ file: source, line: line + 1, column: character + 1, message }];
  });
}

/** The text after `from` when something of the import is left in the JavaScript. */
function specifierOf(statement: ts.Statement): ts.StringLiteral | undefined {
  const isErased =
    (ts.isImportDeclaration(statement) && statement.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword) ||
    (ts.isExportDeclaration(statement) && statement.isTypeOnly);
  if (isErased || !(ts.isImportDeclaration(statement) || ts.isExportDeclaration(statement))) return undefined;
  const specifier = statement.moduleSpecifier;
  return specifier && ts.isStringLiteral(specifier) ? specifier : undefined;
}

function refusal(source: string, specifier: string): string | undefined {
  if (!specifier.startsWith('.')) return undefined;
  const bundle = source.split('/').slice(0, 2).join('/');
  const target = path.join(path.dirname(source), specifier);
  if (!target.startsWith(`${bundle}/`)) {
    const other = /^([A-Za-z0-9_]+)\//.exec(target.slice(`${sourceFolder}/`.length))?.[1];
    const hint = target.startsWith(`${sourceFolder}/`) && other !== undefined ? ` Import from 'c/${other}'.` : '';
    return `An org finds nothing outside the bundle by a path.${hint} Types are fine: write \`import type\`.`;
  }
  if (/\.[jt]s$/.test(specifier)) return `Leave out the file's ending: '${specifier.replace(/\.[jt]s$/, '')}'.`;
  return undefined;
}
