import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { repository, schemaFolder, templateFolder } from '../commands/paths.ts';
import { refreshProject } from '../session.ts';
import { emitAll } from '../emit/index.ts';
import { createRender } from '../emit/render.ts';
import type { EmittedFile } from '../emit/types.ts';
import { generate } from '../generate.ts';
import { readSchema } from '../read/read-schema.ts';
import { readTemplates } from '../read/read-templates.ts';

const templates = readTemplates(templateFolder);
let folder = '';

/** What the schema becomes where it stands; the tests below compare with it. */
let here: readonly EmittedFile[] = [];

beforeAll(() => {
  here = emitFrom({ root: repository, schema: schemaFolder });
  folder = mkdtempSync(path.join(tmpdir(), 'elsewhere-'));
  writeFileSync(path.join(folder, 'package.json'), JSON.stringify({ type: 'module' }));
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** Copies the schema, each file's text changed, into a folder of the same name below another root. */
function copySchema(name: string, change: (text: string) => string = (text) => text): { root: string; schema: string } {
  const root = path.join(folder, name);
  const schema = path.join(root, 'generator/schema');
  cpSync(schemaFolder, schema, { recursive: true });
  for (const entry of readdirSync(schema, { recursive: true, withFileTypes: true })) {
    if (entry.isFile()) {
      const file = path.join(entry.parentPath, entry.name);
      writeFileSync(file, change(readFileSync(file, 'utf8')));
    }
  }
  return { root, schema };
}

function emitFrom(place: { root: string; schema: string }): EmittedFile[] {
  const { model, diagnostics } = readSchema(place);
  expect(diagnostics).toEqual([]);
  return model ? emitAll(model, createRender(templates)) : [];
}

function differing(left: readonly EmittedFile[], right: readonly EmittedFile[]): string[] {
  const other = new Map(right.map(({ path: name, content }) => [name, content]));
  return left.filter(({ path: name, content }) => other.get(name) !== content).map(({ path: name }) => name);
}

describe('the generator', () => {
  test('makes the same files in any folder, and names neither it nor the present hour', () => {
    const hour = new Date().toISOString().slice(0, 13);
    const there = emitFrom(copySchema('a folder with spaces'));
    expect(here.length).toBeGreaterThan(300);
    expect(there.map(({ path: name }) => name)).toEqual(here.map(({ path: name }) => name));
    expect(differing(here, there)).toEqual([]);
    const telling = [repository, folder, hour];
    const found = there.filter(({ content }) => telling.some((text) => content.includes(text)));
    expect(found.map(({ path: name }) => name)).toEqual([]);
  });

  test('makes the same files from a checkout with Windows line ends', () => {
    const windows = emitFrom(copySchema('windows', (text) => text.replace(/\n/g, '\r\n')));
    expect(differing(here, windows)).toEqual([]);
  });

  test('writes nothing of a schema with an error, and says all that is wrong', async () => {
    const place = copySchema('wrong', (text) =>
      text
        .replace('externalRunId: ExternalId<64>;', 'externalRunId: ExternalId<64>;\n  undescribed?: string;')
        .replace('@http GET /health', '@http GET health')
    );
    const { files, diagnostics } = await generate({ ...place, templates, cache: null });
    expect(files).toBeNull();
    expect(diagnostics.map(({ code, span }) => `${code} ${path.basename(span?.file ?? '')}`)).toEqual([
      'DGSF006 health.ts',
      'DGSF002 call-activity.ts'
    ]);
  });
});

describe('one added field', () => {
  test('becomes the field, its permission, its part of the event, its map, its documentation and its types', async () => {
    const place = copySchema('added');
    const before = readSchema(place);
    const file = path.join(place.schema, 'objects/call-activity.ts');
    const field = "\n  /** How loud it was. */\n  loudness?: FromEvent<'call_completed', WholeNumber<3>>;\n";
    const text = readFileSync(file, 'utf8');
    writeFileSync(file, text.replace('\n  /** Who dialled', `${field}  /** Who dialled`));
    await refreshProject(before.project, [file]);
    const { model } = readSchema({ ...place, earlier: before });
    const after = model ? emitAll(model, createRender(templates)) : [];
    const changed = differing(after, here);
    const tells = (pattern: RegExp): boolean =>
      after.some(
        ({ path: name, content }) => changed.includes(name) && pattern.test(name) && /loudness/i.test(content + name)
      );
    expect({
      field: tells(/fields\/Loudness__c\.field-meta\.xml$/),
      permission: tells(/Dograh_Admin\.permissionset-meta\.xml$/),
      inEvent: tells(/DograhCallCompletedEventTest\.cls$/),
      map: tells(/customMetadata\/Dograh_Field_Map\..*loudness.*\.md-meta\.xml$/i),
      layout: tells(/layouts\/Dograh_Call_Activity__c-.*\.layout-meta\.xml$/),
      jsonSchema: tells(/call_completed\.schema\.json$|call-completed\.schema\.json$/),
      documentation: tells(/docs\/reference\/.*\.md$/),
      types: tells(/\.d\.ts$/)
    }).toEqual({
      field: true,
      permission: true,
      inEvent: true,
      map: true,
      layout: true,
      jsonSchema: true,
      documentation: true,
      types: true
    });
    const definition = after.find(({ path: name }) => name.endsWith('/Loudness__c.field-meta.xml'))?.content ?? '';
    expect(definition).toContain('<label>Loudness</label>');
    expect(definition).toContain('<description>How loud it was.</description>');
    expect(changed.length).toBeLessThan(60);
  });
});
