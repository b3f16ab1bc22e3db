/**
 * An org may have classes of its own that are named as the platform's: `Database`, `Queueable`, `JSON` … The package
 * has to compile beside them, since an unlocked package without a namespace shares its names with everybody.
 */
import { finding } from '../findings.ts';
import { checkWithApexLs } from '../process/apex-ls.ts';
import { withCopy } from '../process/workspace.ts';
import { platformTypes } from '../project/platform-types.ts';
import type { Project } from '../project/project.ts';
import type { Gate, RuleDescription } from '../types.ts';
import { compile, type CompileError } from './apex-compiler.ts';

const rule: RuleDescription = {
  id: 'name-shadowed',
  gate: 'name-shadowing',
  what: 'The code no longer compiles once the org has a class of its own with the name of a platform type.',
  mend: 'Write the namespace in front of the type: System.JSON, Schema.SObjectType, System.Database.insert.'
};

/**
 * Names that no package can do without: the namespaces themselves, primitives and collections, which Apex code cannot
 * sensibly qualify, the context variable Trigger, and Exception, whose name a class cannot take without extending it.
 */
const impossible: ReadonlySet<string> = new Set([
  'system',
  'schema',
  'trigger',
  'exception',
  'blob',
  'boolean',
  'date',
  'datetime',
  'decimal',
  'double',
  'id',
  'integer',
  'list',
  'long',
  'map',
  'object',
  'set',
  'sobject',
  'string',
  'time',
  'apexpages',
  'currency',
  'version',
  'label'
]);

/** Types that code uses without naming them: "as user" is an access level. */
const implied: ReadonlySet<string> = new Set(['accesslevel', 'database', 'system']);

const shadowFolder = 'shadowing-classes';

/** The empty classes that hide the platform's types, by file: one for each type the project's Apex mentions. */
export function shadowClasses(project: Project): ReadonlyMap<string, string> {
  const packageFolder = project.settings.packageFolders[0] ?? 'force-app';
  const names = [...(platformTypes().get('system') ?? []), ...(platformTypes().get('schema') ?? [])];
  const mentioned = new Set(project.apex.flatMap((unit) => unit.text.toLowerCase().match(/[a-z]\w*/g) ?? []));
  const isUsed = (name: string): boolean => mentioned.has(name) || implied.has(name);
  const usable = names.filter(
    (name) =>
      isUsed(name) && !impossible.has(name) && !name.endsWith('exception') && !project.component('ApexClass', name)
  );
  const meta = `<?xml version="1.0" encoding="UTF-8" ?>\n<ApexClass xmlns="http://soap.sforce.com/2006/04/metadata">\n    <apiVersion>${project.settings.apiVersion}</apiVersion>\n    <status>Active</status>\n</ApexClass>\n`;
  return new Map(
    usable.flatMap((name) => {
      const file = `${packageFolder}/${shadowFolder}/classes/${name}.cls`;
      return [
        [file, `public class ${name} {\n}\n`],
        [`${file}-meta.xml`, meta]
      ] as [string, string][];
    })
  );
}

export const nameShadowingGate: Gate = {
  name: 'name-shadowing',
  what: 'The package still compiles beside classes that are named as platform types',
  rules: [rule],
  async run(project) {
    const shadowed = await withCopy(project, shadowClasses(project), problems);
    const suspicious = shadowed.filter(({ file }) => !file.includes(`/${shadowFolder}/`));
    if (suspicious.length === 0) return [];
    // What is wrong without the additional classes, too, is for the other gates to say.
    const before = new Set((await withCopy(project, new Map(), problems)).map(identity));
    return suspicious
      .filter((error) => !before.has(identity(error)))
      .map(({ message, ...place }) => finding(project, rule, { place, message }));
  }
};

async function problems(folder: string): Promise<readonly CompileError[]> {
  const [compiled, typed] = await Promise.all([compile(folder), checkWithApexLs(folder)]);
  return [
    ...compiled,
    ...typed
      .filter(({ category }) => category !== 'Warning')
      .map(({ file, line, column, message }) => ({ file, line, column, message }))
  ];
}

function identity({ file, line, column, message }: CompileError): string {
  return `${file}:${line}:${column}:${message}`;
}
