/** From the TypeScript of a bundle to the JavaScript an org gets. Types are taken away; nothing else changes. */
import path from 'node:path';
import ts from 'typescript';
import { formatFiles } from '../../generator/format/format.ts';
import { isCompiled, isCopied, outputFolder, sourceFolder, type Bundle, type SourceFile } from './bundles.ts';
import { importProblems } from './imports.ts';
import type { Problem } from './problem.ts';

export interface OutputFile {
  /** Relative to the repository, with forward slashes. */
  readonly path: string;
  readonly content: string;
}

export interface Compiled {
  readonly files: readonly OutputFile[];
  readonly problems: readonly Problem[];
}

/** ESNext and native decorators: the compiler in an org wants `@api` and class fields as they were written. */
const compilerOptions: ts.CompilerOptions = {
  target: ts.ScriptTarget.ESNext,
  module: ts.ModuleKind.ESNext,
  experimentalDecorators: false,
  useDefineForClassFields: true,
  verbatimModuleSyntax: true,
  isolatedModules: true,
  newLine: ts.NewLineKind.LineFeed
};

/**
 * The files of bundles as they belong into the package, formatted.
 *
 * @param root the repository, absolute: where Prettier's configuration stands
 * @param cache folder that keeps formatted texts between runs, absolute; null keeps none
 */
export async function compileBundles(
  bundles: readonly Bundle[],
  root: string,
  cache: string | null
): Promise<Compiled> {
  const problems: Problem[] = [];
  const copied: OutputFile[] = [];
  const emitted: OutputFile[] = [];
  for (const { name, files } of bundles) {
    for (const file of files) {
      const source = `${sourceFolder}/${name}/${file.name}`;
      const target = `${outputFolder}/${name}/${file.name}`;
      if (isCopied(file.name)) copied.push({ path: target, content: file.text });
      else if (isCompiled(file.name)) {
        const { code, problems: found } = compileSource(source, file);
        problems.push(...found);
        emitted.push({ path: target.replace(/\.ts$/, '.js'), content: code });
      }
    }
  }
  if (problems.length > 0) return { files: [], problems };
  const { files, failures } = await formatFiles(emitted, { root, cache });
  const refused = failures.map(({ path: file, message }) => ({ file, message }));
  return { files: [...copied, ...files].sort((left, right) => (left.path < right.path ? -1 : 1)), problems: refused };
}

function compileSource(source: string, { text }: SourceFile): { code: string; problems: Problem[] } {
  const { outputText, diagnostics = [] } = ts.transpileModule(text, {
    fileName: source,
    compilerOptions,
    reportDiagnostics: true
  });
  const header = `/* Compiled from ${source} by \`npm run build:lwc\`. Do not edit: change that file. */\n`;
  return {
    code: header + outputText,
    problems: [...diagnostics.map((one) => problemOf(one, '')), ...importProblems(source, text)]
  };
}

/** What TypeScript says, as a problem. Files are made relative to the root. */
export function problemOf(diagnostic: ts.Diagnostic, root: string): Problem {
  const message = `${ts.flattenDiagnosticMessageText(diagnostic.messageText, ' ')} (TS${diagnostic.code})`;
  const { file, start } = diagnostic;
  if (!file || start === undefined) return { file: `${sourceFolder}/tsconfig.json`, message };
  const { line, character } = file.getLineAndCharacterOfPosition(start);
  const name = root === '' ? file.fileName : path.relative(root, file.fileName).split(path.sep).join('/');
  return { file: name, line: line + 1, column: character + 1, message };
}
