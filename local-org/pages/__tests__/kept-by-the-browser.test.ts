import { describe, expect, it } from '@jest/globals';
import Fastify, { type FastifyInstance } from 'fastify';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { WatchedProject } from '../host/project-watch.ts';
import { addRoutes } from '../host/routes.ts';
import type { BundleVersions } from '../metadata/types.ts';

const fixture = join(import.meta.dirname, 'fixtures/project');
const words = 'force-app/main/default/lwc/words/words.js';

interface Served {
  app: FastifyInstance;
  watched: WatchedProject;
  folder: string;
}

/** A copy of the project of the fixtures, served without an org. */
async function serve(watch: boolean, use: (served: Served) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'kept-'));
  cpSync(fixture, folder, { recursive: true });
  const watched = await WatchedProject.open(folder);
  const app = Fastify();
  try {
    await addRoutes(app, { projectDir: folder, watched, vendorFolder: folder, orgUrl: '', user: null, watch });
    await use({ app, watched, folder });
  } finally {
    watched.stop();
    await app.close();
    rmSync(folder, { recursive: true });
  }
}

async function mayKeep(app: FastifyInstance, url: string): Promise<boolean> {
  const { statusCode, headers } = await app.inject(url);
  expect(statusCode).toBe(200);
  return headers['cache-control']?.includes('immutable') ?? false;
}

async function bundlesOf(app: FastifyInstance): Promise<BundleVersions> {
  return (await app.inject('/pages/start.json')).json<{ bundles: BundleVersions }>().bundles;
}

describe('a browser', () => {
  it('keeps the files of the shell at the address that its page names, and at no other', () =>
    serve(false, async ({ app }) => {
      const boot = /src="(.*\/boot\.ts)"/.exec((await app.inject('/lightning')).body)?.[1] ?? '';
      expect(await mayKeep(app, boot)).toBe(true);
      expect(await mayKeep(app, '/app/version/another/boot.ts')).toBe(false);
      expect(await mayKeep(app, '/app/boot.ts')).toBe(false);
    }));

  it('keeps a bundle until it is saved, while the project is watched', () =>
    serve(true, async ({ app, watched, folder }) => {
      expect(await mayKeep(app, '/c/words.js?v=0')).toBe(true);
      const before = await bundlesOf(app);
      const changed = new Promise((resolve) => {
        watched.onChange(resolve);
      });
      watched.watch((problem) => {
        throw new Error(problem);
      });
      writeFileSync(join(folder, words), `${readFileSync(join(folder, words), 'utf8')}\n`);
      await changed;
      expect(before.changed).toEqual({});
      expect(await bundlesOf(app)).toEqual({ host: before.host, changed: { words: watched.version } });
    }));

  it('keeps no bundle of a project that nobody watches', () =>
    serve(false, async ({ app }) => {
      expect(await mayKeep(app, '/c/words.js?v=0')).toBe(false);
    }));
});
