/** How rules about compiled pages are written. */
import type { Problem, RuleDescription } from '../../types.ts';
import type { CompilerDiagnostic } from '../compilation.ts';
import type { Page, PageContext } from '../page.ts';

export interface PageRule extends RuleDescription {
  check(page: Page, context: PageContext): Iterable<Problem>;
}

export function pageRule(body: Omit<PageRule, 'gate'>): PageRule {
  return { gate: 'pages', ...body };
}

/** A problem in one file of a bundle. */
export function problemIn(
  page: Page,
  file: string | undefined,
  location: CompilerDiagnostic['location'],
  message: string
): Problem {
  const line = location?.startLine ?? location?.line ?? 1;
  const column = location?.startColumn ?? location?.column ?? 1;
  const name = file === undefined || file === '' ? `${page.name}.js-meta.xml` : file;
  return { place: { file: `${page.folder}/${name}`, line, column: Math.max(1, column) }, message };
}
