/** A report as plain JSON, for scripts. */
import type { Report } from '../run.ts';

/** The report's gates and findings as text. */
export function jsonReport(report: Report): string {
  const gates = report.gates.map(({ name, ok, milliseconds, findings, suppressed }) => ({
    name,
    findings: findings.length,
    suppressed,
    ok,
    milliseconds
  }));
  return `${JSON.stringify({ gates, findings: report.findings }, undefined, 2)}\n`;
}
