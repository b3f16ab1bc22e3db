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
const selectors: readonly string[] = ['pmd:Security', 'pmd:Performance', 'pmd:BestPractices', 'pmd:ErrorProne', 'sfge:Recommended'];

export const apexAnalysisGate: Gate = {
  name: gate,
  what: 'Security, performance and best practice by PMD and the Graph Engine',
  rules: [violation],
  run: (project) =>
    project.folder === '' ? withCopy(project, new Map(), (folder) => analyze(project, folder)) : analyze(project, project.folder)
};

async function analyze(project: Project, folder: string): Promise<Finding[]> {
  const [core, pmd, graph] = await Promise.all([
    import('@salesforce/code-analyzer-core'),
    import('@salesforce/code-analyzer-pmd-engine'),
    import('@salesforce/code-analyzer-sfge-engine')
  ]);
  return withTemporaryFolder(async (logs) => {
    const analyzer = new core.CodeAnalyzer(core.CodeAnalyzerConfig.fromObject({ config_root: folder, log_folder: logs }));
    for (const engine of [pmd, graph]) await analyzer.addEnginePlugin(engine.createEnginePlugin());
    const workspace = await analyzer.createWorkspace(project.settings.packageFolders.map((one) => path.join(folder, one)));
    const rules = await analyzer.selectRules([...selectors], { workspace });
    const results = await analyzer.run(rules, { workspace });
    return results.getViolations().map((one) => {
      const at = one.getPrimaryLocation();
      const name = `${one.getRule().getEngineName()}:${one.getRule().getName()}`;
      if (/UnexpectedEngineError|UninstantiableEngine/.test(name)) throw new GateCannotRun(one.getMessage(), 'Run npm ci, and see that java -version says 17 or newer.');
      const place = { file: path.relative(folder, at.getFile() ?? folder).split(path.sep).join('/'), line: at.getStartLine() ?? 1, column: at.getStartColumn() ?? 1 };
      return { ...finding(project, violation, { place, message: one.getMessage().trim() }), rule: name };
    });
  });
}

