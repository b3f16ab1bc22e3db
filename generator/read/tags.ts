import type { ts } from 'ts-morph';
import { readerCatalog } from '../diagnostics/catalog.ts';
import type { OperationModel } from '../model/types.ts';
import { parseDuration } from '../model/duration.ts';
import { tagOf, type Documentation, type ReadContext } from './context.ts';

/** The text of a required tag; reports its absence and returns an empty text. */
export function requiredTag(
  name: string,
  example: string,
  documentation: Documentation,
  node: ts.Node,
  context: ReadContext
): string {
  const value = tagOf(documentation, name) ?? '';
  if (value === '') {
    context.report(
      readerCatalog.missingTag,
      node,
      `The tag \`@${name}\` is missing`,
      `Write it into the JSDoc comment, for example \`@${name} ${example}\`.`
    );
  }
  return value;
}

export function httpTag(
  documentation: Documentation,
  node: ts.Node,
  context: ReadContext
): Pick<OperationModel, 'method' | 'path'> {
  const text = requiredTag('http', 'GET /workflow/fetch', documentation, node, context);
  const match = /^(GET|POST|PUT|PATCH|DELETE)\s+(\/\S*)$/.exec(text);
  if (!match && text !== '') {
    malformed('http', text, 'GET /workflow/fetch', node, context);
  }
  const [, method = 'GET', path = '/'] = match ?? [];
  return { method: method as OperationModel['method'], path };
}

/** Milliseconds of a tag such as `@timeout 10s`. */
export function durationTag(name: string, documentation: Documentation, node: ts.Node, context: ReadContext): number {
  const text = requiredTag(name, '10s', documentation, node, context);
  const milliseconds = parseDuration(text);
  if (milliseconds === null && text !== '') {
    malformed(name, text, '10s', node, context);
  }
  return milliseconds ?? 0;
}

/** The captured groups of every occurrence of a tag that may stand several times. */
export function listTag(
  name: string,
  pattern: RegExp,
  documentation: Documentation,
  node: ts.Node,
  context: ReadContext
): string[][] {
  return (documentation.tags.get(name) ?? []).flatMap((text) => {
    const match = pattern.exec(text);
    if (!match) {
      malformed(name, text, String(pattern), node, context);
      return [];
    }
    return [match.slice(1)];
  });
}

function malformed(name: string, text: string, example: string, node: ts.Node, context: ReadContext): void {
  context.report(
    readerCatalog.malformedTag,
    node,
    `\`@${name} ${text}\` cannot be understood`,
    `Write it in the form \`@${name} ${example}\`.`
  );
}
