import pc from 'picocolors';
import type { Difference } from './difference.ts';

/** What was compared with what. */
export interface Comparison {
  /** Path of the document as it was given. */
  readonly file: string;
  readonly title: string;
  readonly version: string;
  readonly operations: number;
  readonly differences: readonly Difference[];
}

/** The comparison for people: what has to be mended first, then what is explained, then what is left out. */
export function formatComparison(comparison: Comparison): string {
  const of = (kind: Difference['kind']): Difference[] => comparison.differences.filter((item) => item.kind === kind);
  const unexplained = of('unexplained');
  const explained = of('explained');
  const information = of('information');
  const sections = [
    `${count(comparison.operations, 'operation')} compared with ${comparison.title} ${comparison.version} (${comparison.file})`,
    section(pc.red('Not explained'), unexplained.map(formatUnexplained)),
    section('Explained in the schema', explained.map(formatExplained)),
    section('Left out', information.map(formatInformation)),
    `${count(unexplained.length, 'difference')} not explained, ${explained.length} explained, ${information.length} left out`
  ];
  return sections.filter((text) => text !== '').join('\n\n');
}

/** The comparison for programs. */
export function formatComparisonJson(comparison: Comparison): string {
  return JSON.stringify(comparison, null, 2);
}

function section(title: string, entries: readonly string[]): string {
  return entries.length === 0 ? '' : [title, ...entries].join('\n');
}

function formatUnexplained({ operation, where, what, span }: Difference): string {
  const position = `${span.file}:${String(span.line)}:${String(span.column)}`;
  return [
    `  ${pc.cyan(position)} ${pc.bold(operation)} ${where}`,
    `    ${what}`,
    `    ${pc.green('mend:')} change the schema, or write \`@differs ${where} <why>\` to ${operation}.`
  ].join('\n');
}

function formatExplained({ operation, where, explanation }: Difference): string {
  return `  ${operation} ${where}\n    ${explanation ?? ''}`;
}

function formatInformation({ operation, where }: Difference): string {
  return `  ${operation} ${where}`;
}

function count(number: number, word: string): string {
  return `${number} ${word}${number === 1 ? '' : 's'}`;
}
