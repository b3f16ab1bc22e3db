import path from 'node:path';
import { ts, type Project } from 'ts-morph';
import { readerCatalog } from '../diagnostics/catalog.ts';
import type { Diagnostic, DiagnosticDescription } from '../diagnostics/diagnostic.ts';
import type { ReadContext } from './context.ts';
import { importedFiles } from './imports.ts';
import { syntaxErrorHint, typeErrorHint } from './type-error-hints.ts';

interface CheckedFile {
  readonly text: string;
  readonly diagnostics: readonly Diagnostic[];
}

/** What an earlier check of the same project found, by file: a file whose imports did not change need not be checked. */
const checked = new WeakMap<Project, Map<string, CheckedFile>>();

/** The first place of each file that is no TypeScript; types are worth checking only when there is none. */
export function syntaxErrors(project: Project, context: ReadContext): Diagnostic[] {
  const program = project.getProgram().compilerObject;
  return context.files.flatMap((file) => {
    const [first] = program.getSyntacticDiagnostics(file);
    if (!first) {
      return [];
    }
    const hint = syntaxErrorHint(first.code, messageOf(first));
    return [diagnosticOf(first, readerCatalog.syntaxError, hint, context)];
  });
}

/** Type errors of the schema, as TypeScript words them. */
export function typeCheck(project: Project, context: ReadContext): Diagnostic[] {
  const known = checked.get(project);
  const results = new Map<string, CheckedFile>();
  const affected = known ? affectedBy(changedFiles(context.files, known), context.files) : new Set(context.files);
  const program = project.getProgram().compilerObject;
  for (const file of context.files) {
    const earlier = known?.get(file.fileName);
    const diagnostics =
      earlier && !affected.has(file)
        ? earlier.diagnostics
        : program.getSemanticDiagnostics(file).map((found) => typeError(found, context));
    results.set(file.fileName, { text: file.text, diagnostics });
  }
  checked.set(project, results);
  const global = known ? [] : program.getGlobalDiagnostics().map((found) => typeError(found, context));
  return [...global, ...[...results.values()].flatMap(({ diagnostics }) => diagnostics)];
}

function changedFiles(files: readonly ts.SourceFile[], known: ReadonlyMap<string, CheckedFile>): ts.SourceFile[] {
  const present = new Set(files.map(({ fileName }) => fileName));
  const removed = [...known.keys()].some((file) => !present.has(file));
  return removed ? [...files] : files.filter(({ fileName, text }) => known.get(fileName)?.text !== text);
}

/** The changed files and every file that imports one of them, at whatever remove. */
function affectedBy(changed: readonly ts.SourceFile[], files: readonly ts.SourceFile[]): Set<ts.SourceFile> {
  const importers = new Map<string, ts.SourceFile[]>();
  for (const file of files) {
    for (const imported of importedFiles(file)) {
      importers.set(imported, [...(importers.get(imported) ?? []), file]);
    }
  }
  const affected = new Set(changed);
  for (const { fileName } of affected) {
    importers.get(fileName)?.forEach((importer) => affected.add(importer));
  }
  return affected;
}

function typeError(diagnostic: ts.Diagnostic, context: ReadContext): Diagnostic {
  return diagnosticOf(diagnostic, readerCatalog.typeError, typeErrorHint(diagnostic.code), context);
}

function diagnosticOf(
  diagnostic: ts.Diagnostic,
  { code, severity }: DiagnosticDescription,
  hint: string,
  context: ReadContext
): Diagnostic {
  const { file, start, length } = diagnostic;
  const position = file && start !== undefined ? file.getLineAndCharacterOfPosition(start) : null;
  return {
    code,
    severity,
    message: messageOf(diagnostic),
    hint,
    span:
      file && position
        ? {
            file: context.relative(path.resolve(file.fileName)),
            line: position.line + 1,
            column: position.character + 1,
            length: length ?? 1
          }
        : null
  };
}

/** The first line of what TypeScript says; the others say how it came to that. */
function messageOf({ messageText }: ts.Diagnostic): string {
  return typeof messageText === 'string' ? messageText : messageText.messageText;
}
