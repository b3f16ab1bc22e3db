/** Findings as SARIF 2.1.0, the format that code hosts show beside the lines. */
import type { Report } from '../run.ts';
import type { Finding } from '../types.ts';

/** The SARIF log of a report, as text. */
export function sarifReport(report: Report): string {
  const rules = report.rules.map(({ id, what, mend, gate }) => ({
    id,
    shortDescription: { text: what },
    help: { text: mend },
    properties: { gate }
  }));
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [{ tool: { driver: { name: 'dograh-for-salesforce check', rules } }, results: report.findings.map(result) }]
  };
  return `${JSON.stringify(log, undefined, 2)}\n`;
}

function result(finding: Finding): unknown {
  return {
    ruleId: finding.rule,
    level: 'error',
    message: { text: `${finding.message}. ${finding.mend}` },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: finding.file },
          region: { startLine: finding.line, startColumn: finding.column }
        }
      }
    ]
  };
}
