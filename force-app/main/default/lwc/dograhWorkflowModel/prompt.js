/* Compiled from lwc-src/dograhWorkflowModel/prompt.ts by `npm run build:lwc`. Do not edit: change that file. */
const HEADING = /^\s*#{1,6}\s+(.*)$/;
const ITEM = /^\s*([-*•]|\d+[.)])\s+(.*)$/;
/** A variable, perhaps with what to say otherwise, or words between two pairs of stars. */
const INLINE = /\{\{\s*([^{}|]*?)\s*(?:\|[^{}]*)?\}\}|\*\*([^*]+)\*\*/g;
/**
 * Splits a prompt as its author laid it out, so that it reads as a text and not as one grey block.
 * @param text what Dograh keeps; lines that follow each other are one paragraph
 */
export function promptBlocks(text) {
  const blocks = [];
  let paragraph = [];
  const add = (kind, marker, line) => {
    const key = `b${blocks.length}`;
    blocks.push({ key, kind, marker, parts: promptParts(line, key) });
  };
  const endParagraph = () => {
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
export function promptParts(line, keyPrefix = '') {
  const parts = [];
  let position = 0;
  const add = (text, variable, strong) => {
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
