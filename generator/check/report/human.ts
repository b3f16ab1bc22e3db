/** A report for people. */
import colors from 'picocolors';
import type { GateResult, Report } from '../run.ts';
import type { Finding } from '../types.ts';

/** The line that stands behind a gate's name once it has run. */
export function gateLine({ name, ok, milliseconds, findings, suppressed }: GateResult): string {
  const mark = ok ? colors.green('✓') : colors.red('✗');
  const count = `${findings.length} ${findings.length === 1 ? 'finding' : 'findings'}`;
  const accepted = suppressed === 0 ? '' : `, ${suppressed} accepted with a reason`;
  return `${mark} ${name.padEnd(16)} ${(milliseconds / 1000).toFixed(1).padStart(6)} s  ${count}${accepted}`;
}

/** All findings, file by file, and the sum. */
export function humanReport(report: Report): string {
  const total = report.findings.length;
  const details = report.findings.map(describe);
  const sum =
    total === 0 ? colors.green('No findings.') : colors.red(`${total} ${total === 1 ? 'finding' : 'findings'}.`);
  return [...details, ...(total === 0 ? [] : ['']), sum].join('\n');
}

function describe({ file, line, column, gate, rule, message, mend }: Finding): string {
  return `${colors.bold(`${file}:${line}:${column}`)}  ${message}\n    ${colors.dim(`${gate}/${rule}:`)} ${mend}`;
}
