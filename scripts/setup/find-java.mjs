import { spawnSync } from 'child_process';
import { existsSync } from 'fs';
import { join } from 'path';
import { readJavaSettings } from './requirements.mjs';

/**
 * Looks at the Java that every tool of the project would start.
 *
 * @returns {{ version: number, hasCompiler: boolean } | undefined} nothing when there is none that answers
 */
export function findJava() {
  const answer = spawnSync('java', ['-XshowSettings:properties', '-version'], { encoding: 'utf8' });
  const java = answer.error ? undefined : readJavaSettings(`${answer.stdout}\n${answer.stderr}`);
  if (!java) return undefined;
  const hasCompiler = ['javac', 'javac.exe'].some((name) => existsSync(join(java.home, 'bin', name)));
  return { version: java.version, hasCompiler };
}
