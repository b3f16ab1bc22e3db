import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join, normalize, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { packageFolder } from '../../compiler/toolchain.ts';
import { compileProjectBundle } from '../bundles/folders.ts';
import type { WatchedProject } from './project-watch.ts';
import { forward } from './proxy.ts';
import { browserSource, versionOf } from './sources.ts';

const here = dirname(fileURLToPath(import.meta.url));
const BROWSER = join(here, '..', 'browser');

export interface HostedPages {
  projectDir: string;
  watched: WatchedProject;
  vendorFolder: string;
  orgUrl: string;
  user: string | null;
  watch: boolean;
}

/** A file below a folder; null for one outside of it. */
function within(folder: string, path: string): string | null {
  const file = normalize(join(folder, path));
  return file.startsWith(folder + sep) ? file : null;
}

/** A browser keeps what an address with a version gave it: nothing else is ever found there. */
const KEPT = 'public, max-age=31536000, immutable';

/**
 * The shell's own files: TypeScript is handed out as JavaScript. Pages ask for them at addresses that name their version,
 * so that a page which loads anew asks only for what may have changed.
 */
function addShell(app: FastifyInstance): void {
  /** As a page was last told it. */
  let version = '';
  const send = async (path: string, reply: FastifyReply): Promise<FastifyReply> => {
    const file = within(BROWSER, path);
    if (!file || !existsSync(file)) return reply.code(404).send('Not found');
    if (file.endsWith('.ts')) return reply.type('text/javascript').send(await browserSource(file));
    return reply.type('text/css').send(await readFile(file, 'utf8'));
  };
  app.get<{ Params: { '*': string } }>('/app/*', async ({ params }, reply) => send(params['*'], reply));
  app.get<{ Params: { '*': string; version: string } }>('/app/version/:version/*', async ({ params }, reply) => {
    if (params.version === version) void reply.header('cache-control', KEPT);
    return send(params['*'], reply);
  });
  const index = async (): Promise<string> => {
    const page = await readFile(join(BROWSER, 'index.html'), 'utf8');
    version = await versionOf(BROWSER);
    return page.replaceAll('"/app/', `"/app/version/${version}/`);
  };
  for (const address of ['/', '/lightning/*', '/lightning']) {
    app.get(address, async (_request, reply) => reply.type('text/html').send(await index()));
  }
}

/** Bundles of the project, compiled when a page asks for them. */
function addBundles(app: FastifyInstance, { projectDir, watch }: HostedPages): void {
  app.get<{ Params: { name: string } }>('/c/:name.js', async (request, reply) => {
    const { name } = request.params;
    const module = /^\w+$/.test(name) ? await compileProjectBundle(projectDir, name) : null;
    void reply.type('text/javascript');
    // Only who watches the project knows when a bundle is another one.
    if (watch && module) void reply.header('cache-control', KEPT);
    return module ?? `throw new Error('The project has no component ${JSON.stringify(name).slice(1, -1)}.');`;
  });
}

function addProject(app: FastifyInstance, { watched, user, watch }: HostedPages): void {
  // What another host, or this one before it was started anew, gave at the same address may be something else.
  const host = randomUUID();
  app.get('/pages/start.json', () => {
    const changed = Object.fromEntries(watched.bundleVersions);
    return { project: watched.project, bundles: { host, changed }, user, watch };
  });
  app.get('/pages/changes', (_request, reply) => {
    reply.hijack();
    reply.raw.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
    reply.raw.write(': listening\n\n');
    const stop = watched.onChange(() => reply.raw.write(`event: change\ndata: ${watched.version}\n\n`));
    reply.raw.on('close', stop);
  });
}

/** Everything that a page asks its host for. */
export async function addRoutes(app: FastifyInstance, pages: HostedPages): Promise<void> {
  const designSystem = join(packageFolder('@salesforce-ux/design-system-2'), 'dist');
  await app.register(fastifyStatic, { root: pages.vendorFolder, prefix: '/vendor/' });
  await app.register(fastifyStatic, { root: designSystem, prefix: '/slds/', decorateReply: false });
  addShell(app);
  addBundles(app, pages);
  addProject(app, pages);
  // The org reads bodies itself.
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('*', (_request, payload, done) => {
    done(null, payload);
  });
  for (const address of ['/local/*', '/services/*', '/cometd/*']) {
    app.all(address, async (request, reply) => forward(pages.orgUrl, request, reply));
  }
}
