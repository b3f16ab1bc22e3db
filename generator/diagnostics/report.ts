import { readFileSync } from 'node:fs';
import path from 'node:path';
import pc from 'picocolors';
import type { Diagnostic } from './diagnostic.ts';

/**
 * Renders diagnostics for people: position, sentence, code frame, remedy. Colours follow the terminal.
 *
 * @param root folder that the spans' paths are relative to
 */
export function formatDiagnostics(diagnostics: readonly Diagnostic[], root: string): string {
  return diagnostics.map((diagnostic) => formatDiagnostic(diagnostic, root)).join('\n\n');
}

function formatDiagnostic(diagnostic: Diagnostic, root: string): string {
  const { span } = diagnostic;
  const severity = diagnostic.severity === 'error' ? pc.red('error') : pc.yellow('warning');
  const place = span ? `${pc.cyan(`${span.file}:${String(span.line)}:${String(span.column)}`)} - ` : '';
  const lines = [`${place}${severity} ${pc.bold(diagnostic.code)}: ${diagnostic.message}`];
  if (span) {
    lines.push(...codeFrame(path.join(root, span.file), span.line, span.column, span.length));
  }
  lines.push(`  ${pc.green('mend:')} ${diagnostic.hint}`);
  return lines.join('\n');
}

function codeFrame(file: string, line: number, column: number, length: number): string[] {
  const source = readSource(file)[line - 1];
  if (source === undefined) {
    return [];
  }
  const gutter = `${String(line)} | `;
  const underlined = Math.max(1, Math.min(length, source.length - column + 1));
  return [
    '',
    `  ${pc.dim(gutter)}${source}`,
    `  ${' '.repeat(gutter.length + column - 1)}${pc.red('~'.repeat(underlined))}`
  ];
}

function readSource(file: string): string[] {
  try {
    return readFileSync(file, 'utf8').split(/\r?\n/);
  } catch {
    // The frame is a help on top of the position, which the reader already has.
    return [];
  }
}
