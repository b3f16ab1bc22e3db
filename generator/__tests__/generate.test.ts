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

beforeAll(() => {
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
  test('makes the same files in any folder', () => {
    const here = emitFrom({ root: repository, schema: schemaFolder });
    const there = emitFrom(copySchema('a folder with spaces'));
    expect(here.length).toBeGreaterThan(300);
    expect(there.map(({ path: name }) => name)).toEqual(here.map(({ path: name }) => name));
    expect(differing(here, there)).toEqual([]);
  });

  test('makes the same files from a checkout with Windows line ends', () => {
    const here = emitFrom({ root: repository, schema: schemaFolder });
    const windows = emitFrom(copySchema('windows', (text) => text.replace(/\n/g, '\r\n')));
    expect(differing(here, windows)).toEqual([]);
  });

  test('never names a folder of this machine, nor the present hour', () => {
    const place = copySchema('named');
    const hour = new Date().toISOString().slice(0, 13);
    const telling = [repository, folder, hour];
    const found = emitFrom(place).filter(({ content }) => telling.some((text) => content.includes(text)));
    expect(found.map(({ path: name }) => name)).toEqual([]);
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
  test('becomes the field, its permission, its part of the event, its map, its documentation and its types', () => {
    const place = copySchema('added');
    const before = readSchema(place);
    const emittedBefore = emitFrom(place);
    const file = path.join(place.schema, 'objects/call-activity.ts');
    const field = "\n  /** How loud it was. */\n  loudness?: FromEvent<'call_completed', WholeNumber<3>>;\n";
    const text = readFileSync(file, 'utf8');
    writeFileSync(file, text.replace('\n  /** Who dialled', `${field}  /** Who dialled`));
    return refreshProject(before.project, [file]).then(() => {
      const { model } = readSchema({ ...place, earlier: before });
      const after = model ? emitAll(model, createRender(templates)) : [];
      const changed = differing(after, emittedBefore);
      const touched = (pattern: RegExp): boolean => changed.some((name) => pattern.test(name));
      expect({
        field: touched(/fields\/Loudness__c\.field-meta\.xml$/),
        permission: touched(/Dograh_Admin\.permissionset-meta\.xml$/),
        map: touched(/customMetadata\/Dograh_Field_Map\..*loudness.*\.md-meta\.xml$/i),
        jsonSchema: touched(/call_completed\.schema\.json$|call-completed\.schema\.json$/),
        documentation: touched(/docs\/reference\/.*\.md$/),
        types: touched(/\.d\.ts$/)
      }).toEqual({ field: true, permission: true, map: true, jsonSchema: true, documentation: true, types: true });
      expect(changed.length).toBeLessThan(60);
    });
  });
});
