import { xmlText } from '../emit/escape.ts';
import type { EmittedFile } from '../emit/types.ts';
import type { ComponentChange } from './compare.ts';

/**
 * The manifest that removes from an org what the new package has no more, and the empty package that a deployment of
 * deletions needs beside it: `sf project deploy start --manifest package.xml --post-destructive-changes …`.
 */
export function destructiveChanges(changes: readonly ComponentChange[], apiVersion: string): EmittedFile[] {
  const byType = new Map<string, string[]>();
  for (const { type, fullName } of changes.filter(({ kind }) => kind === 'deleted')) {
    byType.set(type, [...(byType.get(type) ?? []), fullName]);
  }
  const types = [...byType]
    .sort(([left], [right]) => (left < right ? -1 : 1))
    .map(([type, names]) => `    <types>\n${members(names)}        <name>${xmlText(type)}</name>\n    </types>\n`);
  return [
    { path: 'destructiveChangesPost.xml', content: manifest(types.join(''), apiVersion) },
    { path: 'package.xml', content: manifest('', apiVersion) }
  ];
}

function members(names: readonly string[]): string {
  return [...names]
    .sort()
    .map((name) => `        <members>${xmlText(name)}</members>\n`)
    .join('');
}

function manifest(types: string, apiVersion: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<Package xmlns="http://soap.sforce.com/2006/04/metadata">
${types}    <version>${xmlText(apiVersion)}</version>
</Package>
`;
}
