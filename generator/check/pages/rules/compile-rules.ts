/** Rules about what the compiler in an org says, and about what a bundle may hold. */
import path from 'node:path/posix';
import { placeOf } from '../../project/project.ts';
import type { CompilerDiagnostic } from '../compilation.ts';
import { pageRule, problemIn } from './rule.ts';

const errorLevel = 1;
const warningLevel = 2;

export const refused = pageRule({
  id: 'page-refused',
  what: 'The compiler that runs in an org refuses the component.',
  mend: 'Change what the message names; docs/pages-toolchain.md lists what an org refuses and what to write instead.',
  *check(page) {
    for (const one of page.answer.diagnostics.filter(({ level }) => level <= errorLevel))
      yield problemIn(page, one.filename, locationOf(one), firstLine(one.message));
  }
});

export const warned = pageRule({
  id: 'page-warning',
  what: 'The compiler that runs in an org warns of something in the component.',
  mend: 'Change what the message names.',
  *check(page) {
    for (const one of page.answer.diagnostics.filter(({ level }) => level === warningLevel)) {
      const file = one.filename ?? /"([^"]+\.js)"/.exec(one.message)?.[1];
      yield problemIn(page, file, locationOf(one), firstLine(one.message));
    }
  }
});

/** Some messages carry their place in a picture of the code only. */
function locationOf({ location, message }: CompilerDiagnostic): CompilerDiagnostic['location'] {
  const line = /^\s*>\s*(\d+) \|/m.exec(message)?.[1];
  return location ?? (line === undefined ? undefined : { line: Number(line), column: 1 });
}

/** Without the picture and without the path of the folder that the compiler believes to be in. */
const firstLine = (message: string): string =>
  (message.split('\n')[0] ?? '').replace(/\S*\/([^/\s]+\.(?:js|html|css))\b/, '$1');

const mostScript = 60 * 1024;
const mostStyle = 131_072;

export const size = pageRule({
  id: 'page-size',
  what: 'The scripts of a component are larger than 60 KB together, or a stylesheet is larger than an org takes.',
  mend: 'Divide the component, or move what others need too into a module of its own.',
  *check(page) {
    const sizeOf = (kind: string): number =>
      Object.entries(page.source.files)
        .filter(([name]) => name.endsWith(kind))
        .reduce((sum, [, text]) => sum + Buffer.byteLength(text), 0);
    const [script, style] = [sizeOf('.js'), sizeOf('.css')];
    const place = placeOf(page.component.file);
    if (script > mostScript) yield { place, message: `the scripts have ${script} bytes, ${mostScript} are the most` };
    if (style > mostStyle) yield { place, message: `the styles have ${style} bytes, ${mostStyle} are the most` };
  }
});

export const files = pageRule({
  id: 'page-file',
  what: 'A bundle holds a folder or a kind of file that an org does not take, or nothing that bears its name.',
  mend: 'Keep .js, .html, .css, .svg and the .js-meta.xml file in the bundle, all in one folder.',
  *check(page, { project }) {
    for (const file of project.files.keys()) {
      if (!file.startsWith(`${page.folder}/`)) continue;
      const inner = file.slice(page.folder.length + 1);
      if (inner.includes('/'))
        yield { place: placeOf(file), message: `an org takes no folder ${path.dirname(inner)} in a bundle` };
      else if (!/\.(js|html|css|svg|js-meta\.xml)$/.test(inner))
        yield { place: placeOf(file), message: `an org takes no file ${inner} in a bundle` };
    }
    const { files: texts } = page.source;
    if (!(`${page.name}.js` in texts) && !(`${page.name}.css` in texts))
      yield { place: placeOf(page.component.file), message: `the bundle has no ${page.name}.js` };
    if (path.basename(page.component.file) !== `${page.name}.js-meta.xml`)
      yield { place: placeOf(page.component.file), message: `the file has to be called ${page.name}.js-meta.xml` };
  }
});

export const compileRules = [refused, warned, size, files];
