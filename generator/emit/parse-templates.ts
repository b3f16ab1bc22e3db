import Handlebars from 'handlebars';
import type { TemplateSources } from './render.ts';

/** A template, divided where its last hole ends: most of an Apex class is plain lines that nothing has to look at. */
export interface ParsedTemplate {
  /** The lines up to the last one that has a hole. */
  readonly program: hbs.AST.Program;
  /** All lines after it, written as they are. */
  readonly rest: string;
}

export const partialFolder = 'partials/';

/** Whether a template is a part that others call; such a part is never divided. */
export function isPartial(name: string): boolean {
  return name.startsWith(partialFolder);
}

/** Parses every template once, for those that verify it and those that render it. */
export function parseTemplates(sources: TemplateSources): ReadonlyMap<string, ParsedTemplate> {
  const known = parsed.get(sources) ?? parseAll(sources);
  parsed.set(sources, known);
  return known;
}

const parsed = new WeakMap<TemplateSources, ReadonlyMap<string, ParsedTemplate>>();

function parseAll(sources: TemplateSources): ReadonlyMap<string, ParsedTemplate> {
  const programs = new Map<string, hbs.AST.Program>();
  return new Map(
    [...sources].map(([name, source]) => {
      const end = isPartial(name) ? source.length : endOfHoles(source);
      const head = source.slice(0, end);
      const program = programs.get(head) ?? Handlebars.parseWithoutProcessing(head);
      programs.set(head, program);
      return [name, { program, rest: source.slice(end) }];
    })
  );
}

/** Where the line of the last hole ends. A hole that takes the white space after it away reaches to the end. */
function endOfHoles(source: string): number {
  const last = Math.max(source.lastIndexOf('{{'), source.lastIndexOf('}}'));
  if (last === -1) {
    return 0;
  }
  const line = source.indexOf('\n', last);
  return line === -1 || source[last - 1] === '~' ? source.length : line + 1;
}
