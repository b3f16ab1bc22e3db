import { beforeAll, describe, expect, it } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import path from 'node:path';
import { formatFiles } from '../../../format/format.ts';
import { emitJsonSchemas } from '../../contract/json-schema.ts';
import { emitOpenApi } from '../../contract/openapi.ts';
import { readPackageModel, repository } from '../../contract/__tests__/package-model.ts';
import { readTemplates, renderTemplates } from '../../contract/__tests__/templates.ts';
import { findRawHoles } from '../../verify-templates.ts';
import type { EmittedFile } from '../../types.ts';
import { emitChecksPage } from '../checks.ts';
import { emitReference } from '../reference.ts';

const model = readPackageModel();
const emitted = emitReference(model, renderTemplates('docs', 'partials'));
let pages: Map<string, string>;

beforeAll(async () => {
  const { files, failures } = await formatFiles(emitted, { root: repository, cache: null });
  expect(failures).toEqual([]);
  pages = new Map(files.map((file) => [path.posix.relative('docs/reference', file.path), file.content]));
});

const calls = 'objects/Dograh_Call_Activity__c.md';

function text(name: string): string {
  return pages.get(name) ?? '';
}

/** The cells of the table row that begins with the given code. */
function row(page: string, code: string): string[] {
  const line = text(page)
    .split('\n')
    .find((candidate) => candidate.startsWith('|') && candidate.includes(`| \`${code}\``));
  return (line ?? '').split(/(?<!\\)\|/).map((cell) => cell.trim());
}

describe('the reference', () => {
  it('is six pages, and one for each object, event and metadata type', () => {
    const entities = [...model.objects, ...model.platformEvents, ...model.metadataTypes];
    expect([...pages.keys()].sort()).toEqual(
      [
        ...['README.md', 'diagnostics.md', 'events.md', 'objects.md', 'operations.md', 'permissions.md'],
        ...entities.map(({ apiName }) => `objects/${apiName}.md`)
      ].sort()
    );
  });

  it('stays as it is when it is formatted again', async () => {
    const once: EmittedFile[] = [...pages].map(([name, content]) => ({ path: `docs/reference/${name}`, content }));
    const { files } = await formatFiles(once, { root: repository, cache: null });
    expect(files).toEqual(once);
  });

  it('is the same every time', () => {
    expect(emitReference(model, renderTemplates('docs', 'partials'))).toEqual(emitted);
  });

  it('writes no value without an escape', () => {
    expect(findRawHoles(readTemplates('docs', 'partials'))).toEqual([]);
  });

  it('links only to what there is', () => {
    const others = [...emitJsonSchemas(model), ...emitOpenApi(model)].map((file) => file.path);
    const checks = emitChecksPage([], renderTemplates('docs', 'partials')).map((file) => file.path);
    const known = new Set([...emitted.map((file) => file.path), ...others, ...checks]);
    const links = [...pages.values()].flatMap((content) =>
      [...content.matchAll(/\]\(([^)#]+)\)/g)].map(([, link]) => link)
    );
    expect(links.length).toBeGreaterThan(10);
    expect(links.filter((link) => !known.has(`docs/reference/${link ?? ''}`))).toEqual([]);
  });
});

describe('the page of an object', () => {
  it('has a row for every field, with what fills it', () => {
    for (const { apiName: entity, fields } of [...model.objects, ...model.platformEvents, ...model.metadataTypes]) {
      expect(fields.filter(({ apiName }) => row(`objects/${entity}.md`, apiName).length < 6)).toEqual([]);
    }
    expect(row(calls, 'Recording_Key__c')[4]).toBe('`call_completed`');
  });

  it('says what the values of a picklist mean', () => {
    expect(text(calls)).toContain('- `no_answer`: Nobody answered.');
  });

  it('says what is sensitive', () => {
    expect(row(calls, 'Transcript__c')[5]).toContain('Sensitive.');
    expect(row(calls, 'Workflow_Id__c')[5]).not.toContain('Sensitive.');
  });

  it('shows who may read a sensitive field', () => {
    const [, grants = ''] = text(calls).split('## Who may read and edit');
    const granted = (field: string): number => {
      const line = grants.split('\n').find((candidate) => candidate.includes(`\`${field}\``)) ?? '';
      return line.split('|').filter((cell) => /^ *[RE] *$/.test(cell)).length;
    };
    expect(granted('Transcript__c')).toBeGreaterThan(0);
    expect(granted('Transcript__c')).toBeLessThan(granted('Disposition__c'));
  });
});

describe('the page of events', () => {
  const ajv = new Ajv2020({ strict: true, allowUnionTypes: true, allErrors: true });
  addFormats.default(ajv);
  for (const { content } of emitJsonSchemas(model)) {
    ajv.addSchema(JSON.parse(content) as object);
  }

  it('has an example for every event and every other spelling, which its own JSON Schema accepts', () => {
    const examples = [...text('events.md').matchAll(/```json\n([\s\S]*?)```/g)].map(
      ([, json]) => JSON.parse(json ?? '') as object
    );
    const names = model.inboundEvents.flatMap((event) => [event.eventType, ...event.profiles.map(({ name }) => name)]);
    expect(examples).toHaveLength(names.length);
    const batch = ajv.getSchema('batch.schema.json');
    expect([batch?.({ events: examples }), batch?.errors]).toEqual([true, null]);
  });

  it('names the field that receives a value', () => {
    expect(row('events.md', 'durationSeconds')[4]).toBe('`Duration__c`');
  });

  it('names the limits of a request', () => {
    expect(text('events.md')).toContain('At most 200 events in a request.');
  });
});

describe('the page of operations', () => {
  it('tells of every operation how it is asked, how long Salesforce waits, and what errors mean', () => {
    for (const { name, method, path: place } of model.api.flatMap((group) => group.operations)) {
      expect(text('operations.md')).toContain(`### ${name}\n\n\`${method} ${place}\`\n`);
    }
    const placeCall = text('operations.md').split('### placeCall\n')[1]?.split('\n### ')[0] ?? '';
    expect(placeCall).toContain('Salesforce waits 60 seconds at most.');
    expect(placeCall).toContain('Never sent a second time by itself.');
    expect(placeCall).toMatch(/\| 429 +\| As many calls are under way/);
  });

  it('tells where Dograh’s own document says something else', () => {
    expect(text('operations.md')).toContain('- `CampaignRunPage.runs`:');
  });
});

describe('the page of permissions', () => {
  it('shows the rights of each permission set', () => {
    const header =
      text('permissions.md')
        .split('\n')
        .find((line) => line.startsWith('| Object')) ?? '';
    const columns = header.split('|').map((cell) => cell.trim());
    const campaigns = row('permissions.md', 'Dograh_Campaign__c');
    expect(campaigns[columns.indexOf('Admin')]).toBe('C R E D V M');
    expect(campaigns[columns.indexOf('Call Monitor')]).toBe('R V');
  });
});

describe('the page of diagnostics', () => {
  it('explains every code', () => {
    expect(text('diagnostics.md')).toContain('## DGSF001');
    expect(text('diagnostics.md')).toContain('[`DGSF001`](#dgsf001)');
  });
});
