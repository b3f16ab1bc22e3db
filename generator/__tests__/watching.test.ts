import { afterAll, beforeAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Project } from 'ts-morph';
import { schemaFolder, templateFolder } from '../commands/paths.ts';
import { emitAll } from '../emit/index.ts';
import { createRender } from '../emit/render.ts';
import type { PackageModel } from '../model/types.ts';
import { createSchemaProject, readSchema } from '../read/read-schema.ts';
import { readTemplates } from '../read/read-templates.ts';
import { refreshProject } from '../session.ts';

/** Few by day; every night many. */
const numRuns = Number(process.env['SCHEMA_RUNS'] ?? 1);

const render = createRender(readTemplates(templateFolder));
let root = '';
let schema = '';
let project: Project;
let model: PackageModel | null = null;

beforeAll(() => {
  root = mkdtempSync(path.join(tmpdir(), 'watching-'));
  schema = path.join(root, 'generator/schema');
  writeFileSync(path.join(root, 'package.json'), JSON.stringify({ type: 'module' }));
  cpSync(schemaFolder, schema, { recursive: true });
  project = createSchemaProject(schema);
});

afterAll(() => {
  rmSync(root, { recursive: true });
});

/** A change that somebody makes to one file, from the text that is there to another or to none. */
interface Edit {
  readonly file: string;
  readonly change: (text: string) => string | null;
}

const objects = ['workflow', 'call-activity', 'campaign', 'integration-error'].map((name) => `objects/${name}.ts`);
const others = [
  'access.ts',
  'inbound/call.ts',
  'labels/calls.ts',
  'pages/campaign-controller.ts',
  'pages/campaign-creation.ts',
  'pages/presentation.ts',
  'policies.ts',
  'dograh-api/campaigns.ts',
  'settings/settings.ts'
];

const addedField: fc.Arbitrary<Edit> = fc
  .tuple(
    fc.constantFrom(...objects),
    fc.nat(3),
    fc.constantFrom('Text<80>', "FromEvent<'call_update', Text<9>>", 'Nope')
  )
  .map(([file, number, type]) => ({
    file,
    change: (text) =>
      text.replace(/\n\}\n(?![\s\S]*\n\}\n)/, `\n  /** Added. */\n  added${String(number)}?: ${type};\n}\n`)
  }));

const lostMember: fc.Arbitrary<Edit> = fc
  .tuple(fc.constantFrom(...objects, ...others), fc.nat(20))
  .map(([file, number]) => ({
    file,
    change: (text) => {
      const members = [...text.matchAll(/\n {2}\w+\??: [^\n{]+;(?=\n)/g)];
      const lost = members[number % Math.max(1, members.length)];
      return lost ? text.slice(0, lost.index) + text.slice(lost.index + lost[0].length) : text;
    }
  }));

const otherWords: fc.Arbitrary<Edit> = fc
  .tuple(fc.constantFrom(...objects, ...others), fc.constantFrom('a newer', 'one more'))
  .map(([file, word]) => ({ file, change: (text) => text.replace(/(\/\*\*[^*]*?) (?:a|an|the) /, `$1 ${word} `) }));

const lostExports: fc.Arbitrary<Edit> = fc
  .constantFrom(...objects, ...others)
  .map((file) => ({ file, change: () => '// Nothing is here any more.\n' }));

const removedFile: fc.Arbitrary<Edit> = fc.constantFrom(...objects).map((file) => ({ file, change: () => null }));

const restored: fc.Arbitrary<Edit> = fc
  .constantFrom(...objects, ...others)
  .map((file) => ({ file, change: () => readFileSync(path.join(schemaFolder, file), 'utf8') }));

const edits = fc.array(
  fc.oneof(
    { arbitrary: addedField, weight: 3 },
    { arbitrary: otherWords, weight: 3 },
    { arbitrary: lostMember, weight: 1 },
    { arbitrary: lostExports, weight: 1 },
    { arbitrary: removedFile, weight: 1 },
    { arbitrary: restored, weight: 2 }
  ),
  { minLength: 2, maxLength: 5 }
);

function apply({ file, change }: Edit): string {
  const name = path.join(schema, file);
  const text = change(project.getSourceFile(name)?.getFullText() ?? '');
  rmSync(name, { force: true });
  if (text !== null) {
    writeFileSync(name, text);
  }
  return name;
}

/** What becomes of the schema: every problem and every file. */
function outcome(earlier?: { readonly project: Project; readonly model: PackageModel | null }): object {
  const read = readSchema({ root, schema, ...(earlier && { earlier }) });
  if (earlier) {
    model = read.model ?? model;
  }
  return { diagnostics: read.diagnostics, files: read.model && emitted(read.model) };
}

/** Files by their path, or what an emitter refused. */
function emitted(from: PackageModel): object | string {
  try {
    return Object.fromEntries(emitAll(from, render).map(({ path: name, content }) => [name, content]));
  } catch (error) {
    return String(error);
  }
}

test(
  'after any edits, a watch has made what a generation from scratch makes',
  async () => {
    await fc.assert(
      fc.asyncProperty(edits, async (made) => {
        cpSync(schemaFolder, schema, { recursive: true });
        await refreshProject(
          project,
          [...objects, ...others].map((file) => path.join(schema, file))
        );
        let watched = outcome({ project, model });
        for (const edit of made) {
          await refreshProject(project, [apply(edit)]);
          watched = outcome({ project, model });
        }
        // Last of all: emitters keep what they made last, so that a generation in between would hide what they wrongly keep.
        expect(watched).toEqual(outcome());
      }),
      { numRuns }
    );
  },
  60_000 + numRuns * 30_000
);
