import path from 'node:path';
import type { Diagnostic as TypeScriptDiagnostic, DiagnosticMessageChain, Project, SourceFile } from 'ts-morph';
import { readerCatalog } from '../diagnostics/catalog.ts';
import type { Diagnostic, DiagnosticDescription } from '../diagnostics/diagnostic.ts';
import type { ReadContext } from './context.ts';
import { syntaxErrorHint, typeErrorHint } from './type-error-hints.ts';

interface CheckedFile {
  readonly text: string;
  readonly diagnostics: readonly Diagnostic[];
}

/** What an earlier check of the same project found, by file: a file whose imports did not change need not be checked. */
const checked = new WeakMap<Project, Map<string, CheckedFile>>();

/** The first place of each file that is no TypeScript; types are worth checking only when there is none. */
export function syntaxErrors(project: Project, context: ReadContext): Diagnostic[] {
  const program = project.getProgram();
  return context.files.flatMap((file) => {
    const [first] = program.getSyntacticDiagnostics(file);
    if (!first) {
      return [];
    }
    const message = messageOf(first.getMessageText());
    return [diagnosticOf(first, readerCatalog.syntaxError, syntaxErrorHint(first.getCode(), message), context)];
  });
}

/** Type errors of the schema, as TypeScript words them. */
export function typeCheck(project: Project, context: ReadContext): Diagnostic[] {
  const known = checked.get(project);
  const results = new Map<string, CheckedFile>();
  const affected = known ? affectedBy(changedFiles(context.files, known), context.files) : new Set(context.files);
  const program = project.getProgram();
  for (const file of context.files) {
    const earlier = known?.get(file.getFilePath());
    const diagnostics =
      earlier && !affected.has(file)
        ? earlier.diagnostics
        : program.getSemanticDiagnostics(file).map((found) => typeError(found, context));
    results.set(file.getFilePath(), { text: file.getFullText(), diagnostics });
  }
  checked.set(project, results);
  const global = known ? [] : program.getGlobalDiagnostics().map((found) => typeError(found, context));
  return [...global, ...[...results.values()].flatMap(({ diagnostics }) => diagnostics)];
}

function changedFiles(files: readonly SourceFile[], known: ReadonlyMap<string, CheckedFile>): SourceFile[] {
  const present = new Set<string>(files.map((file) => file.getFilePath()));
  const removed = [...known.keys()].some((file) => !present.has(file));
  return removed ? [...files] : files.filter((file) => known.get(file.getFilePath())?.text !== file.getFullText());
}

/** The changed files and every file that imports one of them, at whatever remove. */
function affectedBy(changed: readonly SourceFile[], files: readonly SourceFile[]): Set<SourceFile> {
  const importers = new Map<SourceFile, SourceFile[]>();
  for (const file of files) {
    for (const declaration of file.getImportDeclarations()) {
      const imported = declaration.getModuleSpecifierSourceFile();
      if (imported) {
        importers.set(imported, [...(importers.get(imported) ?? []), file]);
      }
    }
  }
  const affected = new Set<SourceFile>(changed);
  for (const file of affected) {
    importers.get(file)?.forEach((importer) => affected.add(importer));
  }
  return affected;
}

function typeError(diagnostic: TypeScriptDiagnostic, context: ReadContext): Diagnostic {
  return diagnosticOf(diagnostic, readerCatalog.typeError, typeErrorHint(diagnostic.getCode()), context);
}

function diagnosticOf(
  diagnostic: TypeScriptDiagnostic,
  { code, severity }: DiagnosticDescription,
  hint: string,
  context: ReadContext
): Diagnostic {
  const file = diagnostic.getSourceFile();
  const start = diagnostic.getStart();
  const position = file && start !== undefined ? file.getLineAndColumnAtPos(start) : null;
  return {
    code,
    severity,
    message: messageOf(diagnostic.getMessageText()),
    hint,
    span:
      file && position
        ? { file: context.relative(path.resolve(file.getFilePath())), ...position, length: diagnostic.getLength() ?? 1 }
        : null
  };
}

function messageOf(text: string | DiagnosticMessageChain): string {
  return typeof text === 'string' ? text : text.getMessageText();
}
