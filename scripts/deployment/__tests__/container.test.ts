import { describe, expect, test } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { join } from 'node:path';

const project = join(import.meta.dirname, '../../..');
const read = (file: string): string => readFileSync(join(project, file), 'utf8');

/** Packages that the sources of the bridge load when they run, types aside. */
function packagesLoaded(): Set<string> {
  const files = readdirSync(join(project, 'bridge/src'), { recursive: true, encoding: 'utf8' });
  const sources = files.filter((file) => file.endsWith('.ts') && !file.includes('__tests__'));
  const imported = sources.flatMap((file) =>
    [
      ...read(join('bridge/src', file)).matchAll(
        /^(?:import|export) (?!type )[^;]*?from '([^'.][^']*)'|import\('([^'.][^']*)'\)/gm
      )
    ]
      .map(([, from, loaded]) => from ?? loaded ?? '')
      .filter((name) => !isBuiltin(name))
  );
  return new Set(
    imported.map((name) =>
      name
        .split('/')
        .slice(0, name.startsWith('@') ? 2 : 1)
        .join('/')
    )
  );
}

describe('the image of the bridge', () => {
  test('has every package that the bridge loads', () => {
    const { dependencies } = JSON.parse(read('package.json')) as { dependencies: Record<string, string> };
    const loaded = [...packagesLoaded()];
    expect(loaded).toEqual(expect.arrayContaining(['fastify', 'pg-boss', 'pino']));
    expect(loaded.filter((name) => !(name in dependencies))).toEqual([]);
  });

  test('starts what the build makes, as nobody in particular', () => {
    const dockerfile = read('bridge/Dockerfile');
    const { compilerOptions } = JSON.parse(read('bridge/tsconfig.build.json')) as {
      compilerOptions: { outDir: string };
    };
    expect(dockerfile).toContain(`/build/${compilerOptions.outDir.replace('../', '')}`);
    expect(dockerfile).toContain('CMD ["node", "bridge/src/main.js"]');
    expect(dockerfile).toMatch(/^USER 1000:1000$/m);
    expect(dockerfile.indexOf('CMD ["node", "bridge')).toBeGreaterThan(dockerfile.indexOf('USER 1000'));
  });

  test('is of the Node that the project is made for', () => {
    for (const [, version] of read('bridge/Dockerfile').matchAll(/^FROM node:(\d+)/gm)) expect(version).toBe('20');
  });
});
