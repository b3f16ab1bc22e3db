/** A piece of code in a document. */
export interface Code {
  readonly text: string;
  /** Language of a block; `inline` for code within a sentence. */
  readonly language: string;
  readonly line: number;
}

export interface Link {
  readonly target: string;
  readonly line: number;
}

/** What of a Markdown document can be checked against the project. */
export interface MarkdownDocument {
  readonly codes: readonly Code[];
  readonly links: readonly Link[];
  /** Anchors of the headings, as GitHub makes them. */
  readonly anchors: ReadonlySet<string>;
}

const FENCE = /^\s*(`{3,})(\w*)\s*$/;

/** Reads the code, links and headings of a document. */
export function readMarkdown(text: string): MarkdownDocument {
  const codes: Code[] = [];
  const links: Link[] = [];
  const anchors = new Set<string>();
  let block: { language: string; line: number; lines: string[] } | undefined;
  text.split('\n').forEach((line, index) => {
    const fence = FENCE.exec(line);
    if (fence && block) {
      codes.push({ text: block.lines.join('\n'), language: block.language, line: block.line });
      block = undefined;
    } else if (fence) {
      block = { language: fence[2] ?? '', line: index + 1, lines: [] };
    } else if (block) {
      block.lines.push(line);
    } else {
      const heading = /^#+\s+(.*)$/.exec(line)?.[1];
      if (heading !== undefined) anchors.add(anchorOf(heading));
      for (const [, code] of line.matchAll(/`([^`]+)`/g)) codes.push(inline(code ?? '', index + 1));
      for (const [, target] of line.matchAll(/\]\(([^)\s]+)\)/g)) links.push({ target: target ?? '', line: index + 1 });
    }
  });
  return { codes, links, anchors };
}

const inline = (text: string, line: number): Code => ({ text, language: 'inline', line });

const anchorOf = (heading: string): string =>
  heading
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .replace(/\s/g, '-');
