/** Queries that stand in the code as texts: they are parsed like the others, as far as their text is known. */
import type { Project } from '../project/project.ts';
import type { Place } from '../types.ts';
import { argumentsOf, callsOf, type Call } from './calls.ts';
import { textPattern, type TextPattern } from './text-pattern.ts';
import { ApexUnit } from './unit.ts';

/** Methods that take a query as a text. */
export const dynamicQuery =
  /^(?:System\.)?Database\.(?:query|queryWithBinds|countQuery|countQueryWithBinds|getQueryLocator|getQueryLocatorWithBinds|getCursor)$/i;

const dynamicSearch = /^(?:System\.)?Search\.(?:query|find)$/i;

/** A name that stands for one that only the running code knows; nothing is said about it. */
export const unknownName = 'Unknown__hole';

/** A query text as a unit of its own: whatever a rule finds in it is reported where the code runs it. */
export class QueryText extends ApexUnit {
  /** The unit in which the text is run. */
  readonly within: ApexUnit;
  readonly #at: Place;
  /** True when the whole text is known, so that it has to be one that can be read. */
  readonly isComplete: boolean;

  constructor(call: Call, within: ApexUnit, query: string, isComplete: boolean) {
    super(within.file, `public class ${within.name} { Object found() { return [${query}]; } }`);
    this.within = within;
    this.#at = within.place(call);
    this.isComplete = isComplete;
  }

  override place(): Place {
    return this.#at;
  }
}

const known = new WeakMap<Project, readonly QueryText[]>();

/** The query texts of a project; those of which too little is known are left out. */
export function queryTexts(project: Project): readonly QueryText[] {
  const texts = known.get(project) ?? project.apex.flatMap((unit) => textsIn(unit, project));
  known.set(project, texts);
  return texts;
}

function textsIn(unit: ApexUnit, project: Project): QueryText[] {
  if (!/\b(Database|Search)\s*\./i.test(unit.text)) return [];
  const calls = [...callsOf(unit, dynamicQuery), ...callsOf(unit, dynamicSearch)];
  return calls.flatMap((call) => {
    const [first] = argumentsOf(call);
    const pattern = first ? textPattern(first, unit, project) : [undefined];
    if (!pattern.some((part) => part !== undefined)) return [];
    const isComplete = pattern.every((part) => part !== undefined);
    const text = new QueryText(call, unit, asWritten(withNames(pattern)), isComplete);
    return isComplete || text.errors.length === 0 ? [text] : [];
  });
}

/** A search gives its words in braces where it is a text, and in quotes where it is code. */
function asWritten(query: string): string {
  return query.replace(/^(\s*FIND\s*)\{[^}]*\}/i, "$1'x'");
}

/** The text with something in its holes: a number, a name, or nothing, as what stands before them asks for. */
function withNames(pattern: TextPattern): string {
  let text = '';
  for (const part of pattern) {
    if (part !== undefined) text += part;
    else if (/\b(LIMIT|OFFSET)\s+$/i.test(text)) text += '1';
    else if (/(\b(SELECT|FROM|WHERE|AND|OR|NOT|BY|IN|LIKE)\s+|[,(=<>:]\s*)$/i.test(text)) text += unknownName;
  }
  return text;
}
