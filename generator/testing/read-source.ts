import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Project } from 'ts-morph';
import { compilerOptions, readSchema, type ReadResult } from '../read/read-schema.ts';

const vocabulary = path.resolve(import.meta.dirname, '../schema/vocabulary');

/** The least that every schema has. */
const packageFile = `export const salesforcePackage = {
  name: 'Test', description: 'A test.', apiVersion: '65.0', prefix: 'Dograh'
} as const;`;

/**
 * Reads a schema that stands in memory, beside the real vocabulary.
 *
 * @param files by their path under `schema/`, such as `objects/invoice.ts`
 */
export function readSource(files: Readonly<Record<string, string>>): ReadResult {
  for (const file of project.getSourceFiles().filter((known) => !known.getFilePath().includes('/vocabulary/'))) {
    project.removeSourceFile(file);
  }
  for (const [name, text] of Object.entries({ 'package.ts': packageFile, ...files })) {
    project.createSourceFile(`/schema/${name}`, text);
  }
  return readSchema({ root: '/', schema: '/schema', earlier: { project, model: null } });
}

/** One project for all readings, since parsing TypeScript's own declarations takes longer than everything else. */
const project = createProject();

function createProject(): Project {
  const created = new Project({ compilerOptions, useInMemoryFileSystem: true });
  for (const name of readdirSync(vocabulary)) {
    created.createSourceFile(`/schema/vocabulary/${name}`, readFileSync(path.join(vocabulary, name), 'utf8'));
  }
  return created;
}

/** Code and place of every diagnostic: `DGSF003 objects/invoice.ts:12:3`. */
export function codesAndPlaces({ diagnostics }: ReadResult): string[] {
  return diagnostics.map(({ code, span }) =>
    span ? `${code} ${span.file.replace(/^schema\//, '')}:${span.line}:${span.column}` : code
  );
}
