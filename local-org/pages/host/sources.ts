import { readFile, stat } from 'node:fs/promises';
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
