import path from 'node:path';
import { ts, type JSDocableNode, type Node, type Project, type SourceFile } from 'ts-morph';
import type { Diagnostic, DiagnosticDescription } from '../diagnostics/diagnostic.ts';
import type { SourceSpan } from '../model/types.ts';

/** What every reader needs: where the schema is, and where to report. */
export class ReadContext {
  readonly diagnostics: Diagnostic[] = [];
  readonly #root: string;
  readonly #relativePaths = new Map<string, string>();

  /** @param root folder that spans are relative to */
  constructor(
    readonly project: Project,
    readonly files: readonly SourceFile[],
    root: string
  ) {
    this.#root = root;
  }

  span(node: Node): SourceSpan {
    const source = node.getSourceFile();
    const start = node.getStart();
    const { line, character } = source.compilerNode.getLineAndCharacterOfPosition(start);
    return {
      file: this.relative(source.getFilePath()),
      line: line + 1,
      column: character + 1,
      length: node.getEnd() - start
    };
  }

  relative(file: string): string {
    const known = this.#relativePaths.get(file) ?? path.relative(this.#root, file).split(path.sep).join('/');
    this.#relativePaths.set(file, known);
    return known;
  }

  report(description: DiagnosticDescription, node: Node, message: string, hint: string): void {
    this.diagnostics.push({
      code: description.code,
      severity: description.severity,
      message,
      hint,
      span: this.span(node)
    });
  }
}

/** Description and tags of a JSDoc comment. */
export interface Documentation {
  /** On one line; paragraphs are joined by a space. Empty when there is none. */
  readonly description: string;
  readonly tags: ReadonlyMap<string, readonly string[]>;
}

export function documentationOf(node: JSDocableNode & Node): Documentation {
  const tags = new Map<string, string[]>();
  const descriptions: string[] = [];
  for (const doc of ts.getJSDocCommentsAndTags(node.compilerNode).filter(ts.isJSDoc)) {
    descriptions.push(oneLine(textOf(doc.comment)));
    for (const tag of doc.tags ?? []) {
      const name = tag.tagName.text;
      tags.set(name, [...(tags.get(name) ?? []), oneLine(textOf(tag.comment))]);
    }
  }
  return { description: descriptions.join(' ').trim(), tags };
}

function textOf(comment: string | ts.NodeArray<ts.JSDocComment> | undefined): string {
  if (comment === undefined) {
    return '';
  }
  return typeof comment === 'string' ? comment : comment.map((part) => part.text).join('');
}

export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** First text of a tag, or null when the tag is absent. */
export function tagOf(documentation: Documentation, name: string): string | null {
  return documentation.tags.get(name)?.[0] ?? null;
}
