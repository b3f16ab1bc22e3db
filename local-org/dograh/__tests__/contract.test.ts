import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Ajv, type ErrorObject } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readSchema } from '../../../generator/read/read-schema.ts';
import { startSimulatedDograh, type SimulatedDograh } from '../server.ts';
import { DograhClient, START } from './dograh-client.ts';
import { askForEverything, type Asked } from './operations.ts';

const ours = join(import.meta.dirname, '../../../docs/reference/dograh-api.openapi.json');
const theirs = process.env['DOGRAH_OPENAPI'];

interface Document {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, { properties?: Record<string, Member> }>> };
}

interface Member {
  readonly $ref?: string;
  readonly anyOf?: readonly object[];
}

interface Operation {
  readonly responses: Readonly<Record<string, { readonly content?: Readonly<Record<string, unknown>> }>>;
}

const nameless = (path: string): string => path.replace(/\{\w+\}/g, '{}');

/** What of the answers is not as a document says; nothing when all of it is. */
function problems(document: Document, asked: readonly Asked[], ajv: Ajv | Ajv2020, prefix: string): string[] {
  ajv.addSchema(document, 'document');
  const paths = new Map(Object.keys(document.paths).map((path) => [nameless(path), path]));
  return asked.flatMap(({ method, path, answer }) => {
    const known = paths.get(nameless(prefix + path));
    const responses = document.paths[known ?? '']?.[method.toLowerCase()]?.responses;
    const what = `${method} ${path}`;
    if (known === undefined || responses === undefined) return [`${what} is not in the document`];
    if (answer.status !== 200) return [`${what} answered ${answer.status} ${JSON.stringify(answer.body)}`];
    if (responses['200']?.content?.['application/json'] === undefined) return [];
    const escaped = known.replaceAll('~', '~0').replaceAll('/', '~1');
    const place = `/paths/${escaped}/${method.toLowerCase()}/responses/200/content/application~1json/schema`;
    const validate = ajv.getSchema(`document#${encodeURI(place)}`);
    if (validate === undefined) return [`${what} has no schema`];
    return validate(answer.body) === true ? [] : [`${what}: ${words(validate.errors ?? [])}`];
  });
}

const words = (errors: readonly ErrorObject[]): string =>
  errors.map(({ instancePath, message }) => `${instancePath} ${message ?? ''}`).join('; ');

const read = (file: string): Document => JSON.parse(readFileSync(file, 'utf8')) as Document;

/** OpenAPI 3.0 cannot say that a member which refers to another type may be null; the schema itself does. */
function withNullableReferences(document: Document): Document {
  const root = join(import.meta.dirname, '../../..');
  const { model } = readSchema({ root, schema: join(root, 'generator/schema') });
  for (const type of model?.api.flatMap(({ types }) => types) ?? []) {
    const members = document.components.schemas[type.name]?.properties ?? {};
    for (const { name, nullable } of type.properties) {
      const member = members[name];
      if (nullable && member?.$ref !== undefined) members[name] = { anyOf: [{ type: 'null' }, { ...member }] };
    }
  }
  return document;
}

/** OpenAPI 3.0 says `nullable` beside everything else; a validator wants a choice between null and the rest. */
function withNulls(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withNulls);
  if (typeof value !== 'object' || value === null) return value;
  const { nullable, ...rest } = value as Record<string, unknown>;
  const inner = Object.fromEntries(Object.entries(rest).map(([key, member]) => [key, withNulls(member)]));
  return nullable === true ? { anyOf: [{ type: 'null' }, inner] } : inner;
}

const options = { strict: false, allErrors: true };
/** The package reads it as text; a document for External Services cannot hold it. */
const REPORT = '/campaign/{campaignId}/report';

describe('every answer of the simulated Dograh', () => {
  let dograh: SimulatedDograh;
  let asked: Asked[];

  beforeAll(async () => {
    dograh = await startSimulatedDograh({ speed: 0, startAt: START });
    asked = await askForEverything(dograh, new DograhClient(dograh));
  }, 120_000);
  afterAll(async () => dograh.close());

  it('is asked for: no operation of the schema is left out', () => {
    const { paths } = read(ours);
    const operations = Object.entries(paths).flatMap(([path, methods]) =>
      Object.keys(methods).map((method) => `${method.toUpperCase()} ${nameless(path)}`)
    );
    const made = new Set(asked.map(({ method, path }) => `${method} ${nameless(path)}`));
    expect(operations.filter((operation) => !made.has(operation))).toEqual([]);
  });

  it('is as the schema of this package says', () => {
    const ajv = new Ajv(options);
    formats.default(ajv);
    const json = asked.filter(({ path }) => path !== REPORT);
    expect(problems(withNulls(withNullableReferences(read(ours))) as Document, json, ajv, '')).toEqual([]);
  });

  if (theirs === undefined) {
    console.warn('Not compared with a real Dograh: name its openapi.json in DOGRAH_OPENAPI.');
  } else {
    it("is as Dograh's own document says", () => {
      const ajv = new Ajv2020(options);
      formats.default(ajv);
      expect(problems(read(theirs), asked, ajv, '/api/v1')).toEqual([]);
    });
  }
});
