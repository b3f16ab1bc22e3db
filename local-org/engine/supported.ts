import { readFile, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { format, resolveConfig } from 'prettier';
import { runJdk, SetUpError } from '../compiler/java.ts';
import type { Progress } from '../compiler/toolchain.ts';
import { CANNOT_RUN, runCommand } from './command.ts';
import { prepareEngine } from './run.ts';

const HELP = `Writes docs/apex-support.md: which platform members the local org knows.

  npm run apex:supported [-- --check]

  --check   writes nothing; exit status 1 when the file does not say what the engine does`;

const here = dirname(fileURLToPath(import.meta.url));
/** The document that this command writes. */
export const SUPPORT_DOCUMENT = resolve(here, '..', '..', 'docs', 'apex-support.md');

/** Namespaces whose types are listed one by one; the rest is counted. */
const LISTED = new Set(
  (
    'Values System ApexPages Approval Auth Cache Compression DataWeave Database Dom EventBus Flow FormulaEval Invocable ' +
    'Messaging Metadata Package Process QuickAction Reports Schema Search Site Support'
  ).split(' ')
);

/** One type and what the engine has of it. */
interface SupportedType {
  namespace: string;
  name: string;
  known: number;
  missing: Set<string>;
  total: number;
}

/** Primitives, collections and records stand in no namespace. */
const VALUES = 'Values';

function namespaceOf(type: string): string {
  return type.includes('.') ? type.slice(0, type.indexOf('.')) : VALUES;
}

/** Reads the lines of the inventory: a plus or minus, the type and the member, separated by tabs. */
export function readInventory(lines: string): SupportedType[] {
  const types = new Map<string, SupportedType>();
  for (const line of lines.split('\n').filter(Boolean)) {
    const [sign, name = '', member = ''] = line.split('\t');
    const type = types.get(name) ?? { namespace: namespaceOf(name), name, known: 0, missing: new Set(), total: 0 };
    types.set(name, type);
    type.total++;
    if (sign === '+') type.known++;
    else type.missing.add(member.replace(/\(.*/, ''));
  }
  return [...types.values()].sort((a, b) => {
    const byNamespace = Number(a.namespace !== VALUES) - Number(b.namespace !== VALUES);
    return byNamespace || (a.name < b.name ? -1 : 1);
  });
}

function sum(types: SupportedType[], key: 'known' | 'total'): number {
  return types.reduce((total, type) => total + type[key], 0);
}

function namespaceTable(types: SupportedType[]): string[] {
  const namespaces = [...new Set(types.map((type) => type.namespace))];
  const rows = namespaces.map((namespace) => {
    const own = types.filter((type) => type.namespace === namespace);
    const whole = own.filter((type) => type.known === type.total).length;
    return `| ${namespace} | ${own.length} | ${whole} | ${sum(own, 'known')} of ${sum(own, 'total')} |`;
  });
  return ['| namespace | types | of them complete | members |', '| --- | --- | --- | --- |', ...rows];
}

/** Names that one line shows. */
const SHOWN = 12;

function gapList(types: SupportedType[]): string[] {
  const partial = types.filter((type) => type.known > 0 && type.missing.size > 0 && LISTED.has(type.namespace));
  return partial.map((type) => {
    const names = [...type.missing];
    const more = names.length > SHOWN ? ` and ${names.length - SHOWN} more` : '';
    return `- ${type.name}, ${type.known} of ${type.total}; missing: ${names.slice(0, SHOWN).join(', ')}${more}`;
  });
}

function absent(types: SupportedType[]): string {
  const names = types.filter((type) => type.known === 0 && LISTED.has(type.namespace)).map((type) => type.name);
  return names.length === 0 ? 'None.' : `${names.join(', ')}.`;
}

/** The document as Markdown. */
export function supportDocument(types: SupportedType[]): string {
  return [
    '# What the local org knows of Apex',
    '',
    'Written by `npm run apex:supported` from the declarations of the platform’s types, API version 65. A member counts',
    'as known when the engine has it with the same parameters; the specification in `local-org/engine/__tests__/spec`',
    'says how members behave. Types that are mere data (enums, exceptions, classes of fields) are derived from their',
    'declarations. A member that is missing stops a test with its full name. Calls of ConnectApi count as known and are',
    'refused, as in tests on the platform that do not see all data: only its types can be used.',
    '',
    ...namespaceTable(types),
    '',
    '## Types with gaps',
    '',
    ...gapList(types),
    '',
    '## Types of these namespaces that are missing',
    '',
    absent(types),
    ''
  ].join('\n');
}

/**
 * The document for the engine as it is.
 * @throws SetUpError when there is no JDK or an npm package is missing
 */
export async function currentSupport(progress?: Progress): Promise<string> {
  const engine = await prepareEngine(progress);
  const program = ['-cp', engine.classPath, 'localorg.inventory.InventoryMain', ...engine.tools.stubs];
  const result = await runJdk('java', program);
  if (result.status !== 0) throw new SetUpError(`The inventory could not be made:\n${result.stderr.trim()}`);
  const text = supportDocument(readInventory(result.stdout));
  return format(text, { ...(await resolveConfig(SUPPORT_DOCUMENT)), parser: 'markdown' });
}

async function main(args: string[]): Promise<number> {
  const { values } = parseArgs({
    args,
    options: { check: { type: 'boolean', default: false }, help: { type: 'boolean', short: 'h', default: false } }
  });
  if (values.help) {
    console.log(HELP);
    return 0;
  }
  const wanted = await currentSupport((message) => {
    console.error(message);
  });
  const found = await readFile(SUPPORT_DOCUMENT, 'utf8').catch(() => '');
  if (!values.check) await writeFile(SUPPORT_DOCUMENT, wanted);
  if (values.check && found !== wanted) {
    console.error('docs/apex-support.md is not what the engine does. Run npm run apex:supported.');
    return 1;
  }
  return 0;
}

await runCommand(import.meta.url, main, { cannotRun: CANNOT_RUN });
