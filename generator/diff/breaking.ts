import { XMLParser } from 'fast-xml-parser';
import type { Component } from './component.ts';

const parser = new XMLParser({ parseTagValue: false, isArray: (name) => lists.has(name) });
const lists = new Set(['value', 'fieldPermissions', 'objectPermissions', 'classAccesses']);

/** Why the change of a component would be noticed by an org that uses it; empty when it would not. */
export function breaksOf(was: Component, is: Component): string[] {
  switch (was.type) {
    case 'CustomField':
      return fieldBreaks(parsed(was.content, 'CustomField'), parsed(is.content, 'CustomField'));
    case 'ApexClass':
      return apexBreaks(was.content, is.content);
    case 'PermissionSet':
      return permissionBreaks(parsed(was.content, 'PermissionSet'), parsed(is.content, 'PermissionSet'));
    default:
      return [];
  }
}

type Element = Readonly<Record<string, unknown>>;

function parsed(content: string, root: string): Element {
  return ((parser.parse(content) as Element)[root] ?? {}) as Element;
}

function fieldBreaks(was: Element, is: Element): string[] {
  const shrunk = ['length', 'precision'].filter((size) => Number(is[size]) < Number(was[size]));
  const gone = picklistValues(was).filter((value) => !picklistValues(is).includes(value));
  return [
    ...(was['type'] === is['type'] ? [] : [`its type changes from ${String(was['type'])} to ${String(is['type'])}`]),
    ...shrunk.map(
      (size) => `its ${size} shrinks from ${String(was[size])} to ${String(is[size])}: longer values are cut`
    ),
    ...(turnedOn('required', was, is) ? ['it becomes required: records without it can no longer be saved'] : []),
    ...(turnedOn('unique', was, is) ? ['it becomes unique: deployment fails while two records share a value'] : []),
    ...(turnedOn('externalId', is, was) ? ['it is no external id any more: upserts by it fail'] : []),
    ...gone.map((value) => `the value ${value} goes away`)
  ];
}

function turnedOn(flag: string, was: Element, is: Element): boolean {
  return was[flag] !== 'true' && is[flag] === 'true';
}

function picklistValues(field: Element): string[] {
  const definition = (field['valueSet'] as Element | undefined)?.['valueSetDefinition'] as Element | undefined;
  return ((definition?.['value'] ?? []) as Element[]).map((value) => String(value['fullName']));
}

/** Signatures that code, flows or callers outside the package can see. */
const visiblePattern =
  /(?:global|@AuraEnabled(?:\([^)]*\))?\s+public|@Invocable(?:Method|Variable)(?:\([^)]*\))?\s+(?:public|global))\s+([^{;=]+)/g;

function apexBreaks(was: string, is: string): string[] {
  const [before, after] = [visibleSignatures(was), new Set(visibleSignatures(is))];
  const url = /urlMapping\s*=\s*'([^']*)'/;
  const [oldUrl, newUrl] = [url.exec(was)?.[1], url.exec(is)?.[1]];
  return [
    ...before.filter((signature) => !after.has(signature)).map((signature) => `\`${signature}\` goes away or changes`),
    ...(oldUrl === newUrl ? [] : [`its address changes from ${oldUrl ?? 'none'} to ${newUrl ?? 'none'}`])
  ];
}

function visibleSignatures(source: string): string[] {
  const code = source.replace(/\/\*[\s\S]*?\*\//g, '').replace(/\/\/.*$/gm, '');
  return [...code.matchAll(visiblePattern)].map(([, signature = '']) => signature.replace(/\s+/g, ' ').trim());
}

function permissionBreaks(was: Element, is: Element): string[] {
  return ['objectPermissions', 'fieldPermissions', 'classAccesses'].flatMap((kind) => {
    const after = grants(is, kind);
    return grants(was, kind)
      .filter((grant) => !after.includes(grant))
      .map((grant) => `its users lose ${grant}`);
  });
}

function grants(permissionSet: Element, kind: string): string[] {
  return ((permissionSet[kind] ?? []) as Element[]).flatMap((entry) => {
    const target = String(entry['object'] ?? entry['field'] ?? entry['apexClass']);
    return Object.entries(entry)
      .filter(([, value]) => value === 'true')
      .map(([right]) => `${right} on ${target}`);
  });
}
