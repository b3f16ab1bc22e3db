import { afterAll, beforeAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Project as TypeScriptProject } from 'ts-morph';
import { metadataGate } from '../check/gates/metadata.ts';
import { referencesGate } from '../check/gates/references.ts';
import { Project } from '../check/project/project.ts';
import { schemaFolder, templateFolder } from '../commands/paths.ts';
import { refreshProject } from '../session.ts';
import { emitAll } from '../emit/index.ts';
import { createRender } from '../emit/render.ts';
import { checkPlatformRules } from '../plan/check-platform-rules.ts';
import { planFiles } from '../plan/plan-files.ts';
import { createSchemaProject, readSchema } from '../read/read-schema.ts';
import { readTemplates } from '../read/read-templates.ts';

/** Few by day; every night many. */
const numRuns = Number(process.env['SCHEMA_RUNS'] ?? 1);
const templates = readTemplates(templateFolder);
const render = createRender(templates);
let root = '';
let project: TypeScriptProject;

beforeAll(() => {
  root = mkdtempSync(path.join(tmpdir(), 'any-schema-'));
  writeFileSync(path.join(root, 'package.json'), JSON.stringify({ type: 'module' }));
  cpSync(schemaFolder, path.join(root, 'schema'), { recursive: true });
  mkdirSync(path.join(root, 'schema/made-up'));
  project = createSchemaProject(path.join(root, 'schema'));
});

afterAll(() => {
  rmSync(root, { recursive: true });
});

/** The compiled pages, which stand beside what is emitted and which emitted pages name. */
const bundles = (): [string, string][] => {
  const repository = path.resolve(schemaFolder, '../..');
  const folder = 'force-app/main/default/lwc';
  return readdirSync(path.join(repository, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .map((file) => [path.relative(repository, file).split(path.sep).join('/'), readFileSync(file, 'utf8')]);
};

/** What people write into comments and labels, in any script, with everything that means something in XML or Apex. */
const prose = fc
  .array(
    fc.constantFrom("it's", '<b>', '&amp;', '"quoted"', ']]>', '{{hole}}', '$x', 'שלום', '😀', '\\n', '// no', '% of'),
    {
      minLength: 1,
      maxLength: 5
    }
  )
  .map((words) => words.join(' '));

const fieldType = fc.oneof(
  fc.integer({ min: 1, max: 255 }).map((length) => `Text<${length}>`),
  fc.integer({ min: 256, max: 131_072 }).map((length) => `LongText<${length}>`),
  fc.integer({ min: 1, max: 18 }).map((digits) => `WholeNumber<${digits}>`),
  fc
    .tuple(fc.integer({ min: 2, max: 18 }), fc.integer({ min: 0, max: 2 }))
    .map(([digits, scale]) => `DecimalNumber<${digits}, ${scale}>`),
  fc.constantFrom('Phone', 'Email', 'Url', 'DateTime', 'DateOnly', 'TextArea', 'Checkbox<true>', 'Lookup<Contact>'),
  fc.constantFrom(
    "Picklist<'one' | 'two words', 'one'>",
    "OpenPicklist<'good' | 'bad'>",
    "FromEvent<'call_completed', Text<40>>"
  ),
  fc.constantFrom('ExternalId<80>', 'IndexedText<80>', "Formula<'Text', '\"a\" & Name'>")
);

const field = fc.record({ type: fieldType, description: prose, required: fc.boolean(), sensitive: fc.boolean() });

const anyObject = fc.record({
  label: prose,
  description: prose,
  fields: fc.array(field, { minLength: 1, maxLength: 12 })
});

function source({
  label,
  description,
  fields
}: typeof anyObject extends fc.Arbitrary<infer Value> ? Value : never): string {
  const members = fields.map(({ type, description: text, required, sensitive }, index) => {
    // What the platform computes or may empty by itself cannot be required; a sensitive field must be withholdable.
    const mayBeRequired = required && !sensitive && !/^(Formula|Lookup|LongText)/.test(type);
    return `  /**\n   * ${text}\n${sensitive ? '   * @sensitive\n' : ''}   */\n  field${index}${mayBeRequired ? '' : '?'}: ${type};`;
  });
  return `import type { AutoNumber, Checkbox, DateOnly, DateTime, DecimalNumber, Email, ExternalId, Formula, FromEvent, IndexedText, LongText, Lookup, OpenPicklist, Phone, Picklist, Text, TextArea, Url, WholeNumber } from '../vocabulary/fields.ts';
import type { CustomObject } from '../vocabulary/objects.ts';
import type { Contact } from '../objects/standard.ts';
/** ${description} */
export interface Anything extends CustomObject<'Dograh_Anything__c', { label: ${JSON.stringify(label.slice(0, 40))}; pluralLabel: ${JSON.stringify(label.slice(0, 40))}; name: AutoNumber<'A-{0000}'>; nameLabel: 'Number'; sharing: 'Private'; history: false; reports: true; search: true; activities: false }> {
${members.join('\n')}
}
`;
}

test(
  'any valid schema becomes a package that the gates find nothing wrong with',
  async () => {
    const file = path.join(root, 'schema/made-up/anything.ts');
    await fc.assert(
      fc.asyncProperty(anyObject, async (object) => {
        writeFileSync(file, source(object));
        await refreshProject(project, [file]);
        const { model, diagnostics } = readSchema({
          root,
          schema: path.join(root, 'schema'),
          earlier: { project, model: null }
        });
        expect(diagnostics).toEqual([]);
        if (!model) {
          return;
        }
        expect(checkPlatformRules(model)).toEqual([]);
        const planned = planFiles(emitAll(model, render));
        expect(planned.diagnostics).toEqual([]);
        const metadata = planned.files.filter(({ path: name }) => name.startsWith('force-app/'));
        const files = new Map([
          ...metadata.map(({ path: name, content }): [string, string] => [name, content]),
          ...bundles()
        ]);
        const emitted = new Project(root, files, {
          apiVersion: model.package.apiVersion,
          packageFolders: ['force-app']
        });
        expect(await metadataGate.run(emitted)).toEqual([]);
        const findings = await referencesGate.run(emitted);
        // Who may use the new object is said in `access.ts`, which stays as it is here: of that alone the gate must warn.
        expect(findings.filter(({ rule }) => rule !== 'permission-missing')).toEqual([]);
      }),
      { numRuns }
    );
  },
  60_000 + numRuns * 30_000
);
