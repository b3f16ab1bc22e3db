import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { SetUpError } from '../compiler/java.ts';
import type { ClassCoverage, TestRun } from './results.ts';

const STYLE = `:root { color-scheme: light dark; --line: light-dark(#d8dde6, #444); --hit: light-dark(#e3f5e1, #16351a);
  --miss: light-dark(#fde2e1, #4a1b1b); --quiet: light-dark(#5c6370, #a0a6b1); }
body { font: 15px/1.5 system-ui, sans-serif; margin: 2rem auto; max-width: 70rem; padding: 0 1rem; }
h1 { font-size: 1.4rem; } a { color: light-dark(#0b5cab, #7ab8ff); }
table { border-collapse: collapse; width: 100%; }
th, td { text-align: left; padding: .35rem .6rem; border-bottom: 1px solid var(--line); }
th.number, td.number { text-align: right; font-variant-numeric: tabular-nums; }
meter { width: 8rem; } .quiet { color: var(--quiet); }
pre { overflow-x: auto; border: 1px solid var(--line); border-radius: 4px; padding: .5rem 0; font-size: 13px; line-height: 1.45; }
pre span { display: block; padding: 0 .75rem; min-width: max-content; white-space: pre; }
pre span::before { content: attr(data-line); display: inline-block; width: 3.5rem; padding-right: 1rem; text-align: right; color: var(--quiet); }
.hit { background: var(--hit); } .miss { background: var(--miss); }
.miss::after { content: '  not covered'; color: var(--quiet); font-style: italic; }`;

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

function page(title: string, body: string): string {
  return `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escape(title)}</title><style>${STYLE}</style></head>
<body>
${body}
</body>
</html>
`;
}

function percent(entry: { lines: number; covered: number }): number {
  return entry.lines === 0 ? 100 : Math.floor((entry.covered / entry.lines) * 100);
}

function row(entry: ClassCoverage): string {
  const share = percent(entry);
  return `<tr><td><a href="${encodeURIComponent(entry.name)}.html">${escape(entry.name)}</a> <span class="quiet">${escape(entry.file)}</span></td>
<td><meter min="0" max="100" low="75" high="95" optimum="100" value="${share}">${share}%</meter></td>
<td class="number">${share}%</td><td class="number">${entry.covered}/${entry.lines}</td></tr>`;
}

function indexPage(run: TestRun): string {
  const shown = run.coverage.filter((entry) => entry.lines > 0).sort((left, right) => percent(left) - percent(right));
  const total = { lines: 0, covered: 0 };
  for (const entry of shown) {
    total.lines += entry.lines;
    total.covered += entry.covered;
  }
  const failed = run.tests.filter((test) => !test.ok).length;
  return page(
    'Apex coverage',
    `<h1>Apex coverage</h1>
<p>${percent(total)}% of ${total.lines} statement lines in ${shown.length} classes and triggers; ${run.tests.length - failed} tests passed, ${failed} failed.</p>
<table><thead><tr><th>Class or trigger</th><th></th><th class="number">Covered</th><th class="number">Lines</th></tr></thead>
<tbody>
${shown.map(row).join('\n')}
</tbody></table>`
  );
}

function classPage(entry: ClassCoverage, source: string): string {
  const [statements, missed] = [new Set(entry.statements), new Set(entry.uncovered)];
  const lines = source.split(/\r?\n/).map((text, index) => {
    const line = index + 1;
    const state = missed.has(line) ? ' class="miss"' : statements.has(line) ? ' class="hit"' : '';
    return `<span data-line="${line}"${state}>${escape(text)}</span>`;
  });
  return page(
    `${entry.name} – Apex coverage`,
    `<p><a href="index.html">All classes</a></p>
<h1>${escape(entry.name)}</h1>
<p>${percent(entry)}%: ${entry.covered} of ${entry.lines} statement lines covered. <span class="quiet">${escape(entry.file)}</span></p>
<pre>${lines.join('')}</pre>`
  );
}

/**
 * Writes the coverage as pages that need no server: `index.html` and a page for each class.
 * @param project folder of the project, to read the sources from
 * @throws SetUpError when the folder cannot be written
 */
export async function writeHtml(run: TestRun, project: string, folder: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true });
    await writeFile(join(folder, 'index.html'), indexPage(run));
    for (const entry of run.coverage) {
      if (entry.lines === 0) continue;
      const source = await readFile(join(project, entry.file), 'utf8');
      await writeFile(join(folder, `${entry.name}.html`), classPage(entry, source));
    }
  } catch (error) {
    throw new SetUpError(
      `The report cannot be written to ${folder}: ${error instanceof Error ? error.message : String(error)}`
    );
  }
}
