import type { Code, MarkdownDocument } from './markdown.ts';
import type { ProjectNames } from './project-names.ts';

/** A name in a document for which nothing stands in the project. */
export interface NameProblem {
  readonly line: number;
  readonly message: string;
}

/** Names of things that a reader makes, not the project. */
const READERS_OWN = /^(My_\w+|Dograh_Bridge_[AB])$/;

const PATH =
  /(?:^|[\s"'(=])((?:generator|scripts|docs|config|data|force-app|local-org|lwc-src|bridge)\/[^\s"'`,;:)]*)/g;

/** Checks every name in the code of a document that only the project can have given. */
export function checkNames({ codes }: MarkdownDocument, names: ProjectNames): readonly NameProblem[] {
  return codes.flatMap((code) =>
    [
      ...unknownWords(code, names),
      ...unknownMembers(code, names),
      ...unknownQueryFields(code, names),
      ...unknownScripts(code, names),
      ...unknownPaths(code, names)
    ].map((message) => ({ line: code.line, message }))
  );
}

function unknownWords({ text }: Code, names: ProjectNames): readonly string[] {
  const words = new Set([...text.matchAll(/\b(?:Dograh\w+|[A-Za-z]\w*__c)\b(?!%)(?:\.\w+)?/g)].map(([word]) => word));
  return [...words].filter((word) => !isKnown(word, names)).map((word) => `nothing is called ${word}`);
}

function isKnown(word: string, { components, classes, fields }: ProjectNames): boolean {
  const [name = '', member = ''] = word.split('.');
  if (READERS_OWN.test(name)) return true;
  if (components.has(word) || components.has(name) || classes.has(name) || fields.has(name)) return true;
  if (name.endsWith('__c')) return [...fields.values()].some((known) => known.has(name));
  // A record of custom metadata is written with its type, which a file name shortens: Dograh_Settings.default.
  return fields.has(`${name}__mdt`) && (member === '' || components.has(word));
}

function unknownMembers({ text }: Code, { classes }: ProjectNames): readonly string[] {
  const uses = [...text.matchAll(/\b(Dograh\w+)\.(\w+)(?=\()/g), ...text.matchAll(/^(Dograh\w+)\.(\w+)$/g)];
  return uses
    .filter(([, name = '', member = '']) => {
      const source = classes.get(name);
      return source !== undefined && !new RegExp(`\\b${member}\\b`).test(source);
    })
    .map(([use]) => `there is no ${use}`);
}

function unknownQueryFields({ text }: Code, { fields }: ProjectNames): readonly string[] {
  const queries = text.matchAll(/SELECT\s[\s\S]+?\sFROM\s+(\w+)[^"\]]*/g);
  return [...queries].flatMap(([query, object = '']) => {
    const known = fields.get(object);
    if (known === undefined) return object.endsWith('__c') ? [`there is no object ${object}`] : [];
    return [...new Set(query.match(/\b\w+__c\b/g))]
      .filter((field) => field !== object && !known.has(field))
      .map((field) => `${object} has no field ${field}`);
  });
}

function unknownScripts({ text }: Code, { scripts }: ProjectNames): readonly string[] {
  return [...text.matchAll(/\bnpm run (?:--silent )?([\w:-]+)/g)]
    .map(([, script = '']) => script)
    .filter((script) => !scripts.has(script))
    .map((script) => `package.json has no script ${script}`);
}

function unknownPaths({ text }: Code, { exists }: ProjectNames): readonly string[] {
  return [...text.matchAll(PATH)]
    .map(([, path = '']) => path.replace(/[.]$/, ''))
    .filter((path) => !/[*<…]/.test(path) && !exists(path))
    .map((path) => `there is no ${path}`);
}
