import path from 'node:path';
import type { Project, ts } from 'ts-morph';
import { readerCatalog } from '../diagnostics/catalog.ts';
import type { Diagnostic, DiagnosticDescription } from '../diagnostics/diagnostic.ts';
import type { ReadContext } from './context.ts';
import { syntaxErrorHint, typeErrorHint } from './type-error-hints.ts';

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

/** Reports the type errors of the schema, as TypeScript words them. */
export function typeCheck(project: Project, context: ReadContext): void {
  const program = project.getProgram().compilerObject;
  const report = (found: readonly ts.Diagnostic[]): void => {
    context.diagnostics.push(...found.map((each) => typeError(each, context)));
  };
  context.inEachFile('types', (file) => {
    report(program.getSemanticDiagnostics(file));
  });
  report(program.getGlobalDiagnostics());
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
