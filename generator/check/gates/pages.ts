/** The Lightning web components, through the compiler that runs in an org, and against everything around them. */
import { finding } from '../findings.ts';
import { answersFor } from '../pages/answers.ts';
import { bundlesOf, type Page, type PageContext } from '../pages/page.ts';
import { compileRules } from '../pages/rules/compile-rules.ts';
import { importRules } from '../pages/rules/import-rules.ts';
import { targetRules } from '../pages/rules/target-rules.ts';
import { templateRules } from '../pages/rules/template-rules.ts';
import { usageRules } from '../pages/rules/usage-rules.ts';
import type { Finding, Gate } from '../types.ts';
import type { Project } from '../project/project.ts';

const rules = [...compileRules, ...templateRules, ...importRules, ...targetRules, ...usageRules];

export const pagesGate: Gate = {
  name: 'pages',
  what: 'Lightning web components through the compiler of an org; tags, attributes, icons, Apex, targets, properties, places',
  rules,
  run: checkPages
};

async function checkPages(project: Project): Promise<Finding[]> {
  const bundles = bundlesOf(project);
  const answers = await answersFor(bundles.map((bundle) => bundle.source));
  const pages = new Map(
    bundles.flatMap((bundle, index): [string, Page][] => {
      const answer = answers[index];
      return answer ? [[bundle.name, { ...bundle, answer }]] : [];
    })
  );
  const context: PageContext = { project, pages };
  return [...pages.values()].flatMap((page) =>
    rules.flatMap((rule) => [...rule.check(page, context)].map((problem) => finding(project, rule, problem)))
  );
}
