import Fastify, { type FastifyInstance } from 'fastify';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { watchPages, type PageWatch } from '../../lwc-src/toolchain/watch.ts';
import { SetUpError } from '../compiler/java.ts';
import type { Progress } from '../compiler/toolchain.ts';
import { warmUpCompiler } from './bundles/compile.ts';
import { bundlesOf, compileAllBundles, compileProjectBundle } from './bundles/folders.ts';
import { WatchedProject } from './host/project-watch.ts';
import { addRoutes } from './host/routes.ts';
import { contentSecurityPolicy, withAddresses } from './host/security.ts';
import { prepareVendor } from './vendor/prepare.ts';

export interface PagesOptions {
  /** Folder with `sfdx-project.json`. */
  projectDir: string;
  /** Address of the org; a promise when it is still starting. */
  orgUrl: string | Promise<string>;
  /** 0, the default, takes any that is free. */
  port?: number;
  /** Who is signed in at first; the first user of the org when absent. */
  user?: string;
  /** Whether pages are compiled from `lwc-src` and load anew as the project changes, until they are stopped. */
  watch?: boolean;
  /** Where Trusted URLs of the project are on this machine, by their name; without one they are as the project says. */
  trustedUrls?: Record<string, string>;
  progress?: Progress;
}

/** Pages that are being served. */
export interface Pages {
  /** Without a slash at its end. */
  url: string;
  stop: () => Promise<void>;
}

/** Compiles the TypeScript of the pages as it changes; what it writes is what the pages then load anew. */
async function watchSources(root: string): Promise<PageWatch | null> {
  if (!existsSync(join(root, 'lwc-src'))) return null;
  return watchPages({ root, cache: join(root, '.cache', 'lwc', 'formatted'), names: [] });
}

/** Compiles each bundle as soon as it changes: a page asks for it a moment later. */
function compileAsItChanges(folder: string, watched: WatchedProject, report: Progress): void {
  const tell = (error: unknown): void => {
    report(error instanceof Error ? error.message : String(error));
  };
  // The compiler takes a second to start, and the first save should not wait for that.
  warmUpCompiler().catch(tell);
  watched.onChange((changed) => {
    for (const bundle of bundlesOf(changed)) compileProjectBundle(folder, bundle).catch(tell);
  });
}

async function listen(app: FastifyInstance, port: number): Promise<string> {
  try {
    return await app.listen({ host: '127.0.0.1', port });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
    throw new SetUpError(
      `Port ${port} is taken. Stop the program that uses it, or give another one with --port; 0 takes any.`
    );
  }
}

/**
 * Serves the pages of a project, with the org behind them, at one address.
 * @throws SetUpError for a folder that is no project, a port that is taken, packages that are not installed
 */
export async function startPages(options: PagesOptions): Promise<Pages> {
  const { projectDir, port = 0, user = null, watch = false, trustedUrls = {} } = options;
  const folder = resolve(projectDir);
  const report = options.progress ?? (() => undefined);
  // Nobody waits for it: a page that comes earlier has its bundles compiled when it asks.
  compileAllBundles(folder).catch((error: unknown) => {
    report(error instanceof Error ? error.message : String(error));
  });
  const [watched, vendorFolder, orgUrl] = await Promise.all([
    WatchedProject.open(folder),
    prepareVendor(options.progress),
    options.orgUrl
  ]);
  const policy = (): string => contentSecurityPolicy(withAddresses(watched.project.trustedUrls, trustedUrls));
  // A name that the project does not know is told now, not when a page is opened.
  policy();
  if (watch) {
    watched.watch(report);
    compileAsItChanges(folder, watched, report);
  }
  // Nobody waits for its first build either.
  const sources = watch ? watchSources(folder) : null;
  const app = Fastify({ forceCloseConnections: true });
  app.addHook('onSend', async (_request, reply) => {
    void reply.header('Content-Security-Policy', policy()).header('X-Content-Type-Options', 'nosniff');
    return Promise.resolve();
  });
  await addRoutes(app, { projectDir: folder, watched, vendorFolder, orgUrl, user, watch });
  const url = await listen(app, port);
  return {
    url,
    stop: async () => {
      watched.stop();
      await (await sources)?.stop();
      await app.close();
    }
  };
}
