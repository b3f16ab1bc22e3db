/** A piece of a line. */
export interface PromptPart {
  readonly key: string;
  readonly text: string;
  /** Name of the variable that stands here. */
  readonly variable: string | null;
  readonly strong: boolean;
}

export type PromptBlockKind = 'heading' | 'item' | 'paragraph';

/** A line of a prompt, or several that belong together. */
export interface PromptBlock {
  readonly key: string;
  readonly kind: PromptBlockKind;
  /** What stands before an item: `•` or its number. */
  readonly marker: string;
  readonly parts: readonly PromptPart[];
}

const HEADING = /^\s*#{1,6}\s+(.*)$/;
const ITEM = /^\s*([-*•]|\d+[.)])\s+(.*)$/;
/** A variable, perhaps with what to say otherwise, or words between two pairs of stars. */
const INLINE = /\{\{\s*([^{}|]*?)\s*(?:\|[^{}]*)?\}\}|\*\*([^*]+)\*\*/g;

/**
 * Splits a prompt as its author laid it out, so that it reads as a text and not as one grey block.
 * @param text what Dograh keeps; lines that follow each other are one paragraph
 */
export function promptBlocks(text: string): PromptBlock[] {
  const blocks: PromptBlock[] = [];
  let paragraph: string[] = [];
  const add = (kind: PromptBlockKind, marker: string, line: string): void => {
    const key = `b${blocks.length}`;
    blocks.push({ key, kind, marker, parts: promptParts(line, key) });
  };
  const endParagraph = (): void => {
    if (paragraph.length > 0) {
      add('paragraph', '', paragraph.join('\n'));
      paragraph = [];
    }
  };
  for (const line of text.split(/\r?\n/)) {
    const heading = HEADING.exec(line);
    const item = ITEM.exec(line);
    if (heading || item || line.trim() === '') {
      endParagraph();
    }
    if (heading) {
      add('heading', '', heading[1] ?? '');
    } else if (item) {
      add('item', /^\d/.test(item[1] ?? '') ? (item[1] ?? '') : '•', item[2] ?? '');
    } else if (line.trim() !== '') {
      paragraph.push(line);
    }
  }
  endParagraph();
  return blocks;
}

/** @param keyPrefix makes the keys unique among several lines */
export function promptParts(line: string, keyPrefix = ''): PromptPart[] {
  const parts: PromptPart[] = [];
  let position = 0;
  const add = (text: string, variable: string | null, strong: boolean): void => {
    if (text !== '') {
      parts.push({ key: `${keyPrefix}p${parts.length}`, text, variable, strong });
    }
  };
  for (const match of line.matchAll(INLINE)) {
    add(line.slice(position, match.index), null, false);
    const [whole, variable, strong] = match;
    add(strong ?? whole, strong === undefined ? (variable ?? '') : null, strong !== undefined);
    position = match.index + whole.length;
  }
  add(line.slice(position), null, false);
  return parts;
}
