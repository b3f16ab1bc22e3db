import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { spawn } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { text } from 'node:stream/consumers';
import { putReadyQueue } from '../../../bridge/testing/ready-queue.ts';
import { startTestBridge, until } from '../../../bridge/testing/running-bridge.ts';
import { createPair } from '../../org/shared/certificate-files.ts';
import { run } from '../../org/shared/script.ts';
import { rotationCommand } from '../rotation/command.ts';

jest.setTimeout(120_000);

const project = join(import.meta.dirname, '../../..');
const OLD = 'the-old-secret-of-the-webhooks';

interface Ended {
  readonly code: number;
  readonly output: string;
}

let folder: string;

/** Runs the command line in this process: most of what a program of its own takes is the time to load it. */
async function rotate(words: readonly string[]): Promise<Ended> {
  let output = '';
  const spies = (['log', 'error'] as const).map((way) =>
    jest.spyOn(console, way).mockImplementation((line: unknown) => {
      output += `${String(line)}\n`;
    })
  );
  process.exitCode = 0;
  await run(rotationCommand(), words);
  for (const spy of spies) spy.mockRestore();
  const code = process.exitCode;
  process.exitCode = 0;
  return { code, output };
}

/** Runs the script as npm would, with other programs on its path. */
async function rotateWith(path: string, words: readonly string[]): Promise<Ended> {
  const script = join(project, 'scripts/bridge/rotate-secrets.ts');
  const child = spawn(process.execPath, ['--import', 'tsx', script, ...words], {
    cwd: project,
    env: { ...process.env, PATH: path, NO_COLOR: '1' },
    stdio: ['ignore', 'pipe', 'pipe']
  });
  const [code, output, complaint] = await Promise.all([
    once(child, 'close').then(([status]) => Number(status)),
    text(child.stdout),
    text(child.stderr)
  ]);
  return { code, output: output + complaint };
}

const secret = (name: string): string => readFileSync(join(folder, name), 'utf8').trim();
const put = (name: string, value: string): void => {
  writeFileSync(join(folder, name), `${value}\n`, { mode: 0o600 });
};

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'rotation-'));
  put('webhook-secrets', OLD);
  put('dograh-api-key', 'dgr_key');
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe('the secret of the webhooks', () => {
  let dograh: Server;
  let dograhUrl: string;
  let toldToDograh: { path: string; key: unknown; body: unknown }[];
  let bridge: Awaited<ReturnType<typeof startTestBridge>>;

  beforeEach(async () => {
    toldToDograh = [];
    dograh = createServer((request, response) => {
      void text(request).then((body) => {
        const { url: path = '', headers } = request;
        toldToDograh.push({ path, key: headers['x-api-key'], body: JSON.parse(body) });
        response.writeHead(path.endsWith('/known') ? 200 : 404).end('{}');
      });
    }).listen(0, '127.0.0.1');
    await once(dograh, 'listening');
    const address = dograh.address();
    if (address === null || typeof address === 'string') throw new Error('no port');
    dograhUrl = `http://127.0.0.1:${address.port}/api/v1`;
    await putReadyQueue(join(folder, 'queue'));
    bridge = await startTestBridge({
      HOST: '127.0.0.1',
      PORT: '0',
      LOG_LEVEL: 'silent',
      DATA_DIRECTORY: join(folder, 'queue'),
      WEBHOOK_SECRETS_FILE: join(folder, 'webhook-secrets'),
      SALESFORCE_DELIVERY: 'signed',
      SALESFORCE_WEBHOOK_URL: 'http://127.0.0.1:9/',
      SALESFORCE_SIGNING_SECRET: 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw'
    });
  });
  afterEach(async () => {
    await bridge.stop();
    dograh.close();
  });

  const takes = async (value: string): Promise<boolean> => {
    const headers = { 'Content-Type': 'application/json', 'X-Dograh-Webhook-Secret': value };
    const { status } = await fetch(`${bridge.address}/dograh/webhooks`, { method: 'POST', headers, body: '{}' });
    return status !== 401;
  };
  const step = (name: string, ...more: readonly string[]): Promise<Ended> =>
    rotate(['webhook-secret', name, '--folder', folder, ...more]);
  const target = (credential: string): string[] => [
    ...['--bridge-url', bridge.address, '--dograh-url', dograhUrl],
    ...['--dograh-credential', credential]
  ];

  test('is changed without a moment in which Dograh is refused, and is never shown', async () => {
    const began = await step('begin');
    expect(began).toMatchObject({ code: 0 });
    const [fresh = '', old] = secret('webhook-secrets').split(' ');
    expect(old).toBe(OLD);
    expect(Buffer.from(fresh, 'base64url')).toHaveLength(32);
    expect(statSync(join(folder, 'webhook-secrets')).mode & 0o777).toBe(0o600);

    await until('the bridge takes the new secret', () => takes(fresh));
    expect(await takes(OLD)).toBe(true);

    const switched = await step('switch', ...target('known'));
    expect(switched).toMatchObject({ code: 0 });
    expect(toldToDograh).toEqual([
      {
        path: '/api/v1/credentials/known',
        key: 'dgr_key',
        body: {
          credential_type: 'custom_header',
          credential_data: { header_name: 'X-Dograh-Webhook-Secret', header_value: fresh }
        }
      }
    ]);

    const finished = await step('finish');
    expect(finished).toMatchObject({ code: 0 });
    await until('the bridge refuses the old secret', async () => !(await takes(OLD)));
    expect(await takes(fresh)).toBe(true);

    const shown = began.output + switched.output + finished.output;
    for (const hidden of [fresh, OLD, 'dgr_key', fresh.slice(0, 8)]) expect(shown).not.toContain(hidden);
  });

  test('is not told to Dograh before the bridge takes it', async () => {
    put('webhook-secrets', `not-yet-there ${OLD}`);
    const { code, output } = await rotate([
      ...['webhook-secret', 'switch', '--folder', folder],
      ...['--bridge-url', dograhUrl.replace('/api/v1', '/refuses'), '--dograh-url', dograhUrl],
      ...['--dograh-credential', 'known']
    ]);
    expect(code).toBe(1);
    expect(output).toContain('answered 404, which says nothing about its secrets');
    expect(toldToDograh.map(({ path }) => path)).not.toContain('/api/v1/credentials/known');
  });

  test('stays the old one in Dograh when Dograh knows no such credential', async () => {
    await step('begin');
    const [fresh = ''] = secret('webhook-secrets').split(' ');
    await until('the bridge takes the new secret', () => takes(fresh));
    const { code, output } = await step('switch', ...target('unknown'));
    expect(code).toBe(1);
    expect(output).toContain('Dograh knows no credential unknown.');
    expect(secret('webhook-secrets')).toBe(`${fresh} ${OLD}`);
  });
});

describe('a step for the secret of the webhooks', () => {
  const step = (name: string, ...more: readonly string[]): Promise<Ended> =>
    rotate(['webhook-secret', name, '--folder', folder, ...more]);

  test.each([
    ['begin', OLD],
    ['finish', `the-new-secret ${OLD}`]
  ])('changes nowhere in a dry run: %s', async (name, value) => {
    put('webhook-secrets', value);
    const { code, output } = await step(name, '--dry-run');
    expect(code).toBe(0);
    expect(output).toContain('Would be done');
    expect(secret('webhook-secrets')).toBe(value);
  });

  test('is explained', () => {
    const help = rotationCommand().helpInformation();
    expect(help).toContain('Usage: npm run bridge:rotate-secrets --');
    expect(help).toContain('--dry-run');
  });

  test.each([
    ['begin', `new ${OLD}`, 'A rotation is under way'],
    ['finish', OLD, 'No rotation is under way']
  ])('refuses %s at the wrong time, and loses nothing', async (name, value, message) => {
    put('webhook-secrets', value);
    const { code, output } = await step(name);
    expect(code).toBe(1);
    expect(output).toContain(message);
    expect(secret('webhook-secrets')).toBe(value);
  });
});

describe('the private key of the login', () => {
  const pairIn = (name: string): { key: string; certificate: string } => {
    const pair = { keyPath: join(folder, `${name}.key`), certificatePath: join(folder, `${name}.crt`) };
    createPair(pair, name, 30);
    return { key: pair.keyPath, certificate: pair.certificatePath };
  };
  const step = (name: string, ...more: readonly string[]): Promise<Ended> =>
    rotate(['private-key', name, '--folder', folder, ...more]);

  test('gets a successor, which then takes its place', async () => {
    put('salesforce-private-key', 'the old key');
    const { key, certificate } = pairIn('successor');
    expect(await step('begin', '--key', key, '--certificate', certificate)).toMatchObject({ code: 0 });
    expect(secret('salesforce-private-key')).toBe('the old key');
    expect(secret('salesforce-next-private-key')).toBe(readFileSync(key, 'utf8').trim());
    expect(await step('finish')).toMatchObject({ code: 0 });
    expect(secret('salesforce-private-key')).toBe(readFileSync(key, 'utf8').trim());
    expect(secret('salesforce-certificate')).toBe(readFileSync(certificate, 'utf8').trim());
    expect(secret('salesforce-next-private-key')).toBe('');
  });

  test('is not replaced by one whose certificate is another', async () => {
    const { code, output } = await step('begin', '--key', pairIn('a').key, '--certificate', pairIn('b').certificate);
    expect(code).toBe(1);
    expect(output).toContain('is not the certificate of');
    expect(existsSync(join(folder, 'salesforce-next-private-key'))).toBe(false);
  });
});

describe('secrets in Kubernetes', () => {
  /** A `kubectl` that keeps one secret in a file and writes down how it was called. */
  function fakeKubectl(): string {
    const bin = join(folder, 'bin');
    mkdirSync(bin);
    const state = JSON.stringify(join(folder, 'state.json'));
    const calls = JSON.stringify(join(folder, 'calls'));
    writeFileSync(
      join(bin, 'kubectl'),
      `#!${process.execPath}
const fs = require('node:fs');
const words = process.argv.slice(2);
fs.appendFileSync(${calls}, words.join(' ') + '\\n');
const state = JSON.parse(fs.readFileSync(${state}, 'utf8'));
if (words[0] === 'get') process.stdout.write(JSON.stringify(state));
else if (words.join(' ').startsWith('replace --filename - ')) {
  const given = JSON.parse(fs.readFileSync(0, 'utf8'));
  if (given.metadata.resourceVersion !== state.metadata.resourceVersion) process.exit(1);
  fs.writeFileSync(${state}, JSON.stringify(given));
} else process.exit(1);
`
    );
    chmodSync(join(bin, 'kubectl'), 0o755);
    return [bin, process.env['PATH']].join(delimiter);
  }

  test('are changed through kubectl, whose arguments hold none of them', async () => {
    writeFileSync(
      join(folder, 'state.json'),
      JSON.stringify({
        metadata: { name: 'dograh-bridge', resourceVersion: '7' },
        data: { 'webhook-secrets': Buffer.from(OLD).toString('base64'), other: 'c3RheXM=' }
      })
    );
    const path = fakeKubectl();
    const words = ['webhook-secret', 'begin', '--kubernetes-secret', 'dograh-bridge', '--namespace', 'calls'];
    expect(await rotateWith(path, words)).toMatchObject({ code: 0 });
    const { data } = JSON.parse(readFileSync(join(folder, 'state.json'), 'utf8')) as { data: Record<string, string> };
    expect(data['webhook-secrets']).toMatch(/^[A-Za-z0-9+/]+=*$/);
    const [fresh = '', old] = Buffer.from(data['webhook-secrets'] ?? '', 'base64')
      .toString()
      .split(' ');
    expect(old).toBe(OLD);
    const calls = readFileSync(join(folder, 'calls'), 'utf8');
    expect(calls).toContain('replace --filename - --namespace calls');
    expect(data['other']).toBe('c3RheXM=');
    expect(calls).not.toContain(fresh);
    expect(calls).not.toContain(data['webhook-secrets']);
  });

  test('cannot be changed without kubectl, which is said', async () => {
    const { code, output } = await rotateWith(folder, ['webhook-secret', 'begin', '--kubernetes-secret', 'x']);
    expect(code).toBe(1);
    expect(output).toContain('There is no `kubectl` on the PATH.');
  });
});
