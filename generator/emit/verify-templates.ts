import { parseTemplates } from './parse-templates.ts';
import { escapes, type TemplateSources } from './render.ts';

/** A hole in a template that no escape guards. */
export interface RawHole {
  readonly template: string;
  readonly line: number;
  readonly column: number;
  readonly expression: string;
}

const allowedBlocks = new Set(['if', 'unless', 'each', 'with']);

/** Finds every place where a template writes a value without a typed escape, or calls a helper that nobody knows. */
export function findRawHoles(sources: TemplateSources): readonly RawHole[] {
  const known = verified.get(sources) ?? verify(sources);
  verified.set(sources, known);
  return known;
}

/** Templates do not change while the schema is watched. */
const verified = new WeakMap<TemplateSources, readonly RawHole[]>();

function verify(sources: TemplateSources): readonly RawHole[] {
  return [...parseTemplates(sources)].flatMap(([template, { program }]) => {
    const holes: RawHole[] = [];
    visit(program, (node, expression) => {
      holes.push({ template, line: node.loc.start.line, column: node.loc.start.column + 1, expression });
    });
    return holes;
  });
}

type Report = (node: hbs.AST.Node, expression: string) => void;

function visit(program: hbs.AST.Program, report: Report): void {
  for (const statement of program.body) {
    if (statement.type === 'MustacheStatement') {
      const mustache = statement as hbs.AST.MustacheStatement;
      const name = pathOf(mustache.path);
      if (!mustache.escaped || !Object.hasOwn(escapes, name) || mustache.params.length !== 1) {
        report(mustache, name);
      }
    } else if (statement.type === 'BlockStatement') {
      const block = statement as hbs.AST.BlockStatement;
      if (!allowedBlocks.has(pathOf(block.path))) {
        report(block, `#${pathOf(block.path)}`);
      }
      visit(block.program, report);
      if (block.inverse as hbs.AST.Program | undefined) {
        visit(block.inverse, report);
      }
    } else if (statement.type === 'PartialBlockStatement' || statement.type.startsWith('Decorator')) {
      report(statement, statement.type);
    }
  }
}

function pathOf(path: hbs.AST.Expression): string {
  return 'original' in path ? String(path.original) : path.type;
}
