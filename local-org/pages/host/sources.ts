import { createHash } from 'node:crypto';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import typescript from 'typescript';

const OPTIONS: typescript.CompilerOptions = {
  target: typescript.ScriptTarget.ES2022,
  module: typescript.ModuleKind.ES2022,
  verbatimModuleSyntax: true,
  inlineSourceMap: true,
  inlineSources: true
};

const kept = new Map<string, { time: number; code: string }>();

/** A TypeScript file of the shell as the JavaScript that a browser loads; the import of `./x.ts` stays as it is. */
export async function browserSource(file: string): Promise<string> {
  const time = (await stat(file)).mtimeMs;
  const earlier = kept.get(file);
  if (earlier?.time === time) return earlier.code;
  const { outputText: code } = typescript.transpileModule(await readFile(file, 'utf8'), {
    compilerOptions: OPTIONS,
    fileName: file
  });
  kept.set(file, { time, code });
  return code;
}

/** What tells the files of a folder from what they were before. */
export async function versionOf(folder: string): Promise<string> {
  const files = (await readdir(folder, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile());
  const states = await Promise.all(
    files.map(async ({ parentPath, name }) => {
      const { mtimeMs, size } = await stat(join(parentPath, name));
      return `${parentPath}/${name} ${mtimeMs} ${size}`;
    })
  );
  return createHash('sha256').update(states.sort().join('\n')).digest('hex').slice(0, 16);
}
