import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { endDaemon } from '../daemon.ts';
import { prepareEngine } from '../engine.ts';
import type { TestOutcome } from '../results.ts';
import { touchedBy } from '../watch.ts';
import { shop, TemporaryProject } from './temporary-project.ts';

/** The first run compiles the engine. */
jest.setTimeout(300_000);

const outcome = (name: string, ok: boolean, covered: Record<string, number[]>): TestOutcome => ({
  class: name,
  method: 'works',
  ok,
  message: ok ? null : 'failed',
  stack: '',
  milliseconds: 1,
  debug: [],
  limits: {},
  covered
});

describe('the tests that a change touches', () => {
  const last = [
    outcome('ATest', true, { A: [1], ATest: [3] }),
    outcome('BTest', true, { B: [1] }),
    outcome('CTest', false, {})
  ];

  it('are those that ran a line of the changed class, and those that failed', () => {
    expect(touchedBy(['force-app/classes/A.cls'], last)).toEqual(['ATest.works', 'CTest.works']);
  });

  it('are those of a changed test class', () => {
    expect(touchedBy(['BTest.cls'], last)).toEqual(['BTest.works', 'CTest.works']);
  });

  it('are all when metadata has changed or a class is new', () => {
    expect(touchedBy(['A.cls', 'objects/A__c/A__c.object-meta.xml'], last)).toBeNull();
    expect(touchedBy(['New.cls'], last)).toBeNull();
  });
});

describe('a watching command', () => {
  let project: TemporaryProject;
  let command: ChildProcess;
  let output = '';

  const said = async (text: string, from = 0): Promise<void> => {
    while (!output.includes(text, from)) await once(command.stdout as NodeJS.ReadableStream, 'data');
  };

  beforeAll(async () => {
    project = await TemporaryProject.of(shop);
    const script = join(dirname(fileURLToPath(import.meta.url)), '..', 'test.ts');
    command = spawn(process.execPath, ['--import', 'tsx', script, '--watch', '--project', project.folder], {
      stdio: ['ignore', 'pipe', 'inherit']
    });
    command.stdout?.setEncoding('utf8').on('data', (text: string) => (output += text));
    await said('Waiting for changes');
  });

  afterAll(async () => {
    command.kill('SIGKILL');
    await endDaemon(await prepareEngine(), project.folder);
    await project.remove();
  });

  it('runs all tests, then only what a change touches, and says what fails', async () => {
    expect(output).toContain('2 passed, 0 failed');
    const before = output.length;
    await project.writeClass('Prices', shop['Prices']?.replace('item.length()', '7') ?? '');
    await said('Waiting for changes', before);
    const told = output.slice(before);
    expect(told).toContain('Prices.cls');
    expect(told).toContain('✗ BasketTest.adds');
    expect(told).toContain('0 passed, 1 failed');
  });

  it('ends at Ctrl-C', async () => {
    command.kill('SIGINT');
    const [status] = (await once(command, 'exit')) as [number | null];
    expect(status).toBe(0);
  });
});
