import path from 'node:path';
import { ts } from 'ts-morph';
import type { Diagnostic, DiagnosticDescription } from '../diagnostics/diagnostic.ts';
import type { SourceSpan } from '../model/types.ts';
import type { FileMemory } from './file-memory.ts';

/**
 * What every reader needs: the schema, what its names stand for, and where to report. Readers look at the compiler's own
 * nodes: to wrap each in an object of ts-morph would take longer than everything else that reading does.
 */
export class ReadContext {
  readonly diagnostics: Diagnostic[] = [];
  readonly #root: string;
  readonly #memory: FileMemory;
  readonly #relativePaths = new Map<string, string>();

  /**
   * @param root folder that spans are relative to
   * @param memory of earlier readings of the same files
   */
  constructor(
    readonly checker: ts.TypeChecker,
    readonly files: readonly ts.SourceFile[],
    root: string,
    memory: FileMemory
  ) {
    this.#root = root;
    this.#memory = memory;
  }

  /** What a reader makes of each file. It may look at the file and what the file imports, at nothing else. */
  inEachFile<Result>(reader: string, read: (file: ts.SourceFile) => Result): Result[] {
    return this.files.map((file) => this.#memory.recall(reader, file, this.diagnostics, () => read(file)));
  }

  span(node: ts.Node): SourceSpan {
    const source = node.getSourceFile();
    const start = node.getStart(source);
    const { line, character } = source.getLineAndCharacterOfPosition(start);
    return {
      file: this.relative(source.fileName),
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

  report(description: DiagnosticDescription, node: ts.Node, message: string, hint: string): void {
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

export function documentationOf(node: ts.Node): Documentation {
  const tags = new Map<string, string[]>();
  const descriptions: string[] = [];
  for (const doc of ts.getJSDocCommentsAndTags(node).filter(ts.isJSDoc)) {
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
