import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { endDaemon } from '../daemon.ts';
import { prepareEngine } from '../engine.ts';
import { TemporaryProject } from './temporary-project.ts';

/** The first run compiles the engine. */
jest.setTimeout(300_000);

const here = dirname(fileURLToPath(import.meta.url));
const NO_STACK_TRACE = /^(?![\s\S]*\n\s+at )/;

interface Said {
  status: number | null;
  output: string;
}

function command(script: string, args: string[], environment: Record<string, string> = {}): Said {
  const all = ['--import', 'tsx', join(here, '..', script), ...args];
  const result = spawnSync(process.execPath, all, {
    encoding: 'utf8',
    input: '',
    env: { ...process.env, CI: '', ...environment }
  });
  return { status: result.status, output: result.stdout + result.stderr };
}

describe('bad use gets a sentence', () => {
  let project: TemporaryProject;

  beforeAll(async () => {
    project = await TemporaryProject.of({
      Parcel: 'public class Parcel {}\n',
      ParcelTest: '@IsTest\nprivate class ParcelTest {\n  @IsTest\n  static void works() {}\n}\n',
      WrongTest: '@IsTest\nprivate class WrongTest {\n  Integer n = x;\n}\n'
    });
    await project.write(
      'force-app/testSuites/Quick.testSuite-meta.xml',
      '<?xml version="1.0" encoding="UTF-8"?>\n<ApexTestSuite xmlns="http://soap.sforce.com/2006/04/metadata"><testClassName>ParcelTest</testClassName></ApexTestSuite>\n'
    );
  });

  afterAll(async () => {
    await endDaemon(await prepareEngine(), project.folder);
    await project.remove();
  });

  it.each([
    ['an unknown class', ['--class', 'ParselTest'], 2, 'There is no test class ParselTest. Did you mean ParcelTest?'],
    ['an unknown method', ['--method', 'work'], 2, 'There is no test method work. Did you mean works?'],
    ['a class without tests', ['--class', 'Parcel'], 2, 'The class Parcel has no test methods.'],
    [
      'a class that is wrong',
      ['--class', 'WrongTest'],
      2,
      'The class WrongTest does not compile: force-app/classes/WrongTest.cls:3:15: Variable does not exist: x'
    ],
    ['an unknown suite', ['--suite', 'Slow'], 2, 'There is no test suite Slow. There are quick.'],
    ['an unknown option', ['--clas', 'X'], 2, "Unknown option '--clas'. --help lists the options."],
    ['a seed that is no number', ['--seed', 'x'], 2, '--seed takes a whole number from 0 to 2147483647, not "x".'],
    ['no jobs at all', ['--jobs', '0'], 2, '--jobs takes a whole number from 1 to 2147483647, not "0".'],
    [
      'a time that is none',
      ['--now', 'soon'],
      2,
      '--now takes a date and time such as 2026-03-01T09:30:00Z, not "soon".'
    ],
    [
      'a file that cannot be written',
      ['--class', 'ParcelTest', '--junit', '/nowhere/x.xml'],
      2,
      '/nowhere/x.xml cannot be written'
    ],
    ['a library that is not there', ['--with', '/nowhere/library'], 2, 'There is no folder /nowhere/library'],
    ['Apex that does not compile', [], 3, '1 file does not compile: 1 error above']
  ])('for %s', (_name, args, status, sentence) => {
    const said = command('test.ts', ['--project', project.folder, ...args]);
    expect(said.output).toContain(sentence);
    expect(said.output).toMatch(NO_STACK_TRACE);
    expect(said.status).toBe(status);
  });

  it('for a folder that is no project, or is not there', () => {
    expect(command('test.ts', ['--project', here]).output).toContain(
      'is not a Salesforce DX project: it has no sfdx-project.json'
    );
    expect(command('test.ts', ['--project', '/nowhere']).output).toBe('There is no folder /nowhere\n');
  });

  it('for a machine without a JDK', async () => {
    const empty = await mkdtemp(join(tmpdir(), 'no-jdk-'));
    const said = command('test.ts', ['--project', project.folder, '--no-daemon'], { PATH: empty, JAVA_HOME: '' });
    await rm(empty, { recursive: true });
    expect(said.output).toMatch(/java was not found\.[\s\S]*apt-get install openjdk-17-jdk-headless/);
    expect(said).toMatchObject({ status: 2 });
  });

  it('for anonymous Apex in a file that cannot be read', () => {
    const said = command('exec.ts', ['/nowhere/x.apex', '--project', project.folder]);
    expect(said).toMatchObject({ status: 2 });
    expect(said.output).toContain('/nowhere/x.apex cannot be read');
  });

  it('and good use gets every report', async () => {
    const file = (name: string): string => join(project.folder, 'out', name);
    await project.write('out/keep', '');
    const reports = [
      '--json',
      file('a.json'),
      '--junit',
      file('a.xml'),
      '--lcov',
      file('a.info'),
      '--html',
      file('pages')
    ];
    const said = command('test.ts', [
      '--project',
      project.folder,
      '--suite',
      'quick',
      '--limits',
      '--coverage',
      ...reports
    ]);
    expect(said).toMatchObject({ status: 0 });
    expect(said.output).toContain('no limit used');
    expect(JSON.parse(await readFile(file('a.json'), 'utf8'))).toMatchObject({ tests: [{ ok: true }] });
    expect(await readFile(file('a.xml'), 'utf8')).toContain('tests="1" failures="0"');
    expect(await readFile(file('pages/index.html'), 'utf8')).toContain('1 tests passed, 0 failed');
  });
});
