/** The command line: exit status, report files, and plain answers to wrong use. */
import { describe, expect, jest, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { main } from '../command-line.ts';
import { runProcess } from '../process/run-process.ts';
import { withCopy, withTemporaryFolder } from '../process/workspace.ts';
import { applyFault, edit } from './cases/fault.ts';
import { sample, sampleFolder, sampleWith } from './sample.ts';

const loader = path.join(path.dirname(createRequire(import.meta.url).resolve('tsx/package.json')), 'dist', 'cli.mjs');
const cli = path.join(path.dirname(fileURLToPath(import.meta.url)), '..', 'cli.ts');

interface Ended {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the command line in this process, where the gates are loaded once for all tests. */
async function check(...words: string[]): Promise<Ended> {
  const said = { log: '', error: '' };
  const listening = (['log', 'error'] as const).map((way) =>
    jest.spyOn(console, way).mockImplementation((text: unknown) => {
      said[way] += `${String(text)}\n`;
    })
  );
  const written = jest.spyOn(process.stderr, 'write').mockImplementation((text) => {
    said.error += String(text);
    return true;
  });
  try {
    return { status: await main(words), stdout: said.log, stderr: said.error };
  } finally {
    for (const spy of [...listening, written]) spy.mockRestore();
  }
}

const quick = ['--only', 'metadata', '--only', 'references'];
const wrong = edit('', '', 'classes/ParcelService.cls-meta.xml', '65.0', '58.0');

describe('npm run check', () => {
  test('ends with 0 when nothing is found, and names each gate that ran', async () => {
    const { status, stdout } = await check('--project', sampleFolder, ...quick);
    expect(status).toBe(0);
    expect(stdout).toMatch(/metadata .* 0 findings[\s\S]*references .* 0 findings[\s\S]*No findings\./);
  }, 60_000);

  test('ends with 1 on a finding, after all gates, and writes the report files', async () => {
    await withCopy(sampleWith(applyFault(sample.files, wrong)), new Map(), (project) =>
      withTemporaryFolder(async (reports) => {
        const [json, sarif] = [path.join(reports, 'a.json'), path.join(reports, 'a.sarif')];
        const { status, stdout } = await check('--project', project, ...quick, '--json', json, '--sarif', sarif);
        expect(status).toBe(1);
        expect(stdout).toContain('ParcelService.cls-meta.xml:3:5');
        expect(JSON.parse(readFileSync(json, 'utf8'))).toMatchObject({ findings: [{ rule: 'api-version' }] });
        expect(readFileSync(sarif, 'utf8')).toContain('"ruleId": "api-version"');
      })
    );
  }, 60_000);

  test.each([
    ['an unknown gate', ['--only', 'metadat'], 'There is no gate "metadat"'],
    ['a folder that is no project', ['--project', path.dirname(sampleFolder)], 'sfdx-project.json is missing'],
    ['an unknown option', ['--fix'], "unknown option '--fix'"]
  ])(
    'answers %s with 2 and a sentence',
    async (_, words, sentence) => {
      const { status, stderr } = await check(...words);
      expect(status).toBe(2);
      expect(stderr).toContain(sentence);
      expect(stderr).not.toContain('    at ');
    },
    60_000
  );

  test('lists the gates', async () => {
    const { status, stdout } = await check('--list');
    expect(status).toBe(0);
    expect(stdout).toContain('name-shadowing');
  });

  test('hands its status to whoever started it', async () => {
    const { status, stderr } = await runProcess(process.execPath, [loader, cli, '--only', 'metadat']);
    expect(status).toBe(2);
    expect(stderr).toContain('There is no gate "metadat"');
  }, 60_000);
});
