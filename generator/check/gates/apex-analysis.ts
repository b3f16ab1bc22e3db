/** PMD and the Graph Engine: security, performance and best practice, through Code Analyzer's own interface. */
import path from 'node:path';
import { finding } from '../findings.ts';
import { withCopy, withTemporaryFolder } from '../process/workspace.ts';
import type { Project } from '../project/project.ts';
import { GateCannotRun, type Finding, type Gate, type RuleDescription } from '../types.ts';

const gate = 'apex-analysis';

const violation: RuleDescription = {
  id: 'analysis-violation',
  gate,
  what: 'PMD or the Graph Engine reports a violation; each has the name of the tool’s own rule.',
  mend: 'Follow the tool’s advice, or accept the finding with a reason in the suppressions file.'
};

/** What Code Analyzer is asked for. Documentation and style are covered by rules of our own and by Prettier. */
const selectors: readonly string[] = [
  'pmd:Apex:Security',
  'pmd:Apex:Performance',
  'pmd:Apex:BestPractices',
  'pmd:Apex:ErrorProne',
  'sfge:Recommended'
];

/** Violations that are none here, each with the reason. `line` is matched against the text of the line. */
export const falseAlarms: readonly { rule: RegExp; file?: RegExp; line?: RegExp; reason: string }[] = [
  {
    rule: /^ApexUnitTestClassShouldHaveRunAs$/,
    reason:
      'It wants a restricted user in every test class; those belong where access is decided, not where text is parsed.'
  },
  {
    rule: /^ApexUnitTestClassShouldHaveAsserts$/,
    reason:
      'It sees only assertions in the method itself; the rule test-asserts of our own follows the calls of a class.'
  },
  {
    rule: /^EagerlyLoadedDescribeSObjectResult$/,
    line: /SObjectDescribeOptions\.DEFERRED/,
    reason: 'It does not know the option when it is written with its namespace.'
  },
  {
    rule: /^AvoidDebugStatements$/,
    reason: 'The rule debug-log of our own knows that the logger is the place for them.'
  },
  {
    rule: /^AvoidHardcodedCredentialsIn/,
    line: /'[A-Za-z]+(?:[ ._-][A-Za-z]+)*'/,
    reason: 'It judges by the name of the variable; a value that consists of plain words is a name, not a secret.'
  },
  {
    rule: /^AvoidHardcodingId$/,
    file: /Test\.cls$/,
    reason: 'Tests make ids up on purpose; in other classes this rule and hard-coded-id of our own both speak.'
  },
  {
    rule: /^AvoidNonRestrictiveQueries$/,
    file: /Test\.cls$/,
    reason: 'A test sees only the rows it made itself.'
  },
  {
    rule: /^AvoidNonRestrictiveQueries$/,
    line: /__mdt\b/,
    reason: 'Custom metadata is deployed, so that its number is known, and its queries do not count against the limit.'
  },
  {
    rule: /^EmptyStatementBlock$/,
    line: /^private \w+\(\) \{/,
    reason: 'A private constructor without a body says that nobody makes an instance.'
  }
];

export const apexAnalysisGate: Gate = {
  name: gate,
  what: 'Security, performance and best practice by PMD and the Graph Engine',
  rules: [violation],
  run: (project) =>
    project.folder === ''
      ? withCopy(project, new Map(), (folder) => analyze(project, folder))
      : analyze(project, project.folder)
};

async function analyze(project: Project, folder: string): Promise<Finding[]> {
  const [core, pmd, graph] = await Promise.all([
    import('@salesforce/code-analyzer-core'),
    import('@salesforce/code-analyzer-pmd-engine'),
    import('@salesforce/code-analyzer-sfge-engine')
  ]);
  return withTemporaryFolder(async (logs) => {
    const analyzer = new core.CodeAnalyzer(
      core.CodeAnalyzerConfig.fromObject({ config_root: folder, log_folder: logs })
    );
    for (const engine of [pmd, graph]) await analyzer.addEnginePlugin(engine.createEnginePlugin());
    const workspace = await analyzer.createWorkspace(
      project.settings.packageFolders.map((one) => path.join(folder, one))
    );
    const rules = await analyzer.selectRules([...selectors], { workspace });
    const results = await analyzer.run(rules, { workspace });
    return results.getViolations().flatMap((one) => {
      const at = one.getPrimaryLocation();
      const name = `${one.getRule().getEngineName()}:${one.getRule().getName()}`;
      if (/UnexpectedEngineError|UninstantiableEngine/.test(name))
        throw new GateCannotRun(one.getMessage(), 'Run npm ci, and see that java -version says 17 or newer.');
      const place = {
        file: path
          .relative(folder, at.getFile() ?? folder)
          .split(path.sep)
          .join('/'),
        line: at.getStartLine() ?? 1,
        column: at.getStartColumn() ?? 1
      };
      const found = { ...finding(project, violation, { place, message: one.getMessage().trim() }), rule: name };
      return isFalseAlarm(one.getRule().getName(), found) ? [] : [found];
    });
  });
}

function isFalseAlarm(name: string, found: Finding): boolean {
  return falseAlarms.some(
    ({ rule, file, line }) =>
      rule.test(name) && (file?.test(found.file) ?? true) && (line?.test(found.lineText) ?? true)
  );
}
