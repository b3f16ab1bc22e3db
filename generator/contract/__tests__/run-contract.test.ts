import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { runContract } from '../run-contract.ts';
import { lampDocument } from './documents.ts';
import { modelOf, operation, property } from './model.ts';

const model = modelOf([operation()]);
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'contract-'));
});

afterAll(async () => {
  await rm(folder, { recursive: true });
});

async function saved(name: string, content: string | object): Promise<string> {
  const file = path.join(folder, name);
  await writeFile(file, typeof content === 'string' ? content : JSON.stringify(content));
  return file;
}

async function run(openapi: string | undefined, change: { json?: boolean; model?: typeof model } = {}) {
  const printed: string[] = [];
  const errors: string[] = [];
  const status = await runContract({
    model: change.model ?? model,
    openapi,
    json: change.json ?? false,
    print: (text) => printed.push(text),
    printError: (text) => errors.push(text)
  });
  return { status, printed: printed.join('\n'), errors: errors.join('\n') };
}

describe('the command contract', () => {
  it('ends with 0 when the schema and the document agree', async () => {
    const { status, printed, errors } = await run(await saved('same.json', lampDocument()));
    expect([status, errors]).toEqual([0, '']);
    expect(printed).toContain('1 operation compared with Lamps 2.1');
    expect(printed).toContain('0 differences not explained, 0 explained, 0 left out');
  });

  it('ends with 1 and says where, what and how to mend it when a difference is not explained', async () => {
    const different = modelOf([operation({ query: [property('dim', { kind: 'boolean' })] })]);
    const { status, printed } = await run(await saved('other.json', lampDocument()), { model: different });
    expect(status).toBe(1);
    expect(printed).toContain('generator/schema/dograh-api/lamps.ts:4:3');
    expect(printed).toContain('The document has no such parameter.');
    expect(printed).toContain('@differs query.dim <why>');
  });

  it('prints the same as JSON', async () => {
    const { printed } = await run(await saved('same.json', lampDocument()), { json: true });
    expect(JSON.parse(printed)).toMatchObject({ title: 'Lamps', version: '2.1', operations: 1, differences: [] });
  });

  it.each([
    ['a file that does not exist', 'absent.json', null, 'there is no such file'],
    ['text that is not JSON', 'text.json', 'openapi: 3.1.0', 'it is not JSON'],
    ['JSON that is no object', 'list.json', '[1]', 'it holds no JSON object'],
    [
      'another JSON file',
      'package.json',
      '{"name":"x"}',
      'it is no OpenAPI document: the member `openapi` with the version is missing'
    ],
    ['a Swagger 2 document', 'swagger.json', '{"swagger":"2.0","paths":{}}', 'it is a Swagger 2.0 document'],
    ['a version to come', 'four.json', '{"openapi":"4.0.0","paths":{}}', 'it is an OpenAPI 4.0.0 document'],
    [
      'a document without paths',
      'empty.json',
      '{"openapi":"3.1.0"}',
      'it is no OpenAPI document: the member `paths` is missing'
    ]
  ])('ends with 2 and a plain sentence for %s', async (_, name, content, sentence) => {
    const file = content === null ? path.join(folder, name) : await saved(name, content);
    const { status, printed, errors } = await run(file);
    expect([status, printed]).toEqual([2, '']);
    expect(errors).toContain(`${file} cannot be compared: ${sentence}`);
    expect(errors).not.toContain('    at ');
  });

  it('ends with 2 for a folder, and when no file is named', async () => {
    expect(await run(folder)).toMatchObject({
      status: 2,
      errors: `${folder} cannot be compared: it is a folder, not a file.`
    });
    expect(await run(undefined)).toMatchObject({ status: 2, errors: expect.stringContaining('--openapi <file>') });
  });
});
