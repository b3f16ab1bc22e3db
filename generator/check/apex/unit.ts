/** One Apex file, parsed: its tree, its syntax errors and its nodes by kind. */
import path from 'node:path/posix';
import {
  ApexErrorListener,
  ApexParserFactory,
  type ApexParseTree,
  type ApexParserRuleContext
} from '@apexdevtools/apex-parser';
import type { Place } from '../types.ts';

export interface SyntaxError {
  readonly line: number;
  readonly column: number;
  readonly message: string;
}

export type NodeClass<T extends ApexParserRuleContext> = abstract new (...parts: never[]) => T;

class Collector extends ApexErrorListener {
  readonly errors: SyntaxError[] = [];

  override apexSyntaxError(line: number, column: number, message: string): void {
    this.errors.push({ line, column: column + 1, message });
  }
}

interface ParsedText {
  readonly tree: ApexParserRuleContext;
  readonly errors: readonly SyntaxError[];
}

/** The text is parsed when a rule first asks for its tree: rules that look for a word need few of the trees. */
export class ApexUnit {
  readonly file: string;
  /** The file's name without its ending. */
  readonly name: string;
  readonly kind: 'class' | 'trigger';
  readonly text: string;
  #parsed: ParsedText | undefined;
  #nodes: ReadonlyMap<unknown, ApexParserRuleContext[]> | undefined;

  constructor(file: string, text: string) {
    this.file = file;
    this.name = path.basename(file).replace(/\.(cls|trigger)$/, '');
    this.kind = file.endsWith('.trigger') ? 'trigger' : 'class';
    this.text = text;
  }

  get tree(): ApexParserRuleContext {
    return this.#parse().tree;
  }

  /** What cannot be read; the tree covers the rest. */
  get errors(): readonly SyntaxError[] {
    return this.#parse().errors;
  }

  /** All nodes of a kind, in the order of the text. */
  nodes<T extends ApexParserRuleContext>(kind: NodeClass<T>): readonly T[] {
    this.#nodes ??= byKind(this.tree);
    return (this.#nodes.get(kind) ?? []) as T[];
  }

  /** Where a node begins. */
  place(node: ApexParserRuleContext): Place {
    return { file: this.file, line: node.start.line, column: node.start.column + 1 };
  }

  /** True for a class that holds tests or is made for them. */
  get isTest(): boolean {
    return /@IsTest\b/i.test(this.text);
  }

  #parse(): ParsedText {
    this.#parsed ??= parse(this.text, this.kind);
    return this.#parsed;
  }
}

function parse(text: string, kind: ApexUnit['kind']): ParsedText {
  const collector = new Collector();
  const { parser } = ApexParserFactory.createLexerAndParser(text, collector);
  const tree = kind === 'trigger' ? parser.triggerUnit() : parser.compilationUnit();
  return { tree, errors: collector.errors };
}

function byKind(tree: ApexParserRuleContext): ReadonlyMap<unknown, ApexParserRuleContext[]> {
  const found = new Map<unknown, ApexParserRuleContext[]>();
  for (const node of walk(tree)) {
    const same = found.get(node.constructor);
    if (same) same.push(node);
    else found.set(node.constructor, [node]);
  }
  return found;
}

/** A node and everything below it, parents first, in the order of the text. */
export function walk(node: ApexParserRuleContext): ApexParserRuleContext[] {
  const found: ApexParserRuleContext[] = [];
  const waiting = [node];
  for (let at = waiting.pop(); at; at = waiting.pop()) {
    found.push(at);
    waiting.push(...childNodes(at).reverse());
  }
  return found;
}

/** The nodes directly below; tokens are left out. */
export function childNodes(node: ApexParserRuleContext): ApexParserRuleContext[] {
  return (node.children ?? []).filter(isRuleContext);
}

/**
 * A child that may be absent. The parser's declarations promise every child of every node; at run time an absent one is
 * null or undefined.
 */
export function maybe<T>(child: T): T | undefined {
  return child ?? undefined;
}

/** The nearest enclosing node of a kind; undefined at the top. */
export function enclosing<T extends ApexParserRuleContext>(
  node: ApexParserRuleContext,
  kind: NodeClass<T>
): T | undefined {
  for (let at = node.parentCtx; at; at = at.parentCtx) if (at instanceof kind) return at;
  return undefined;
}

/** The node's own words with single spaces between them. */
export function words(node: ApexParserRuleContext): string {
  return tokens(node).join(' ');
}

function tokens(tree: ApexParseTree): string[] {
  return isRuleContext(tree) ? (tree.children ?? []).flatMap(tokens) : [tree.getText()];
}

function isRuleContext(tree: ApexParseTree): tree is ApexParserRuleContext {
  return 'children' in tree && 'start' in tree;
}
