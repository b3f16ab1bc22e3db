/* Compiled from lwc-src/dograhWorkflowGraph/measures.ts by `npm run build:lwc`. Do not edit: change that file. */
/** Sizes in pixels at full size. */
export const NODE = { width: 216, height: 76, lines: 2, charactersPerLine: 19 };
export const LABEL = { height: 22, least: 28, most: 186, characters: 24, padding: 11, characterWidth: 6.8 };
/** How wide the label of an edge is: about, for only the browser knows its letters. */
export function textWidth(text) {
  return Math.min(LABEL.most, 2 * LABEL.padding + shortened(text, LABEL.characters).length * LABEL.characterWidth);
}
/** @returns at most so many characters, with a sign where something is missing */
export function shortened(text, most) {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > most ? `${line.slice(0, most - 1).trimEnd()}…` : line;
}
/** Breaks a name between words into as many lines as a node has room for. */
export function linesOf(name) {
  const lines = [];
  for (const word of name.replace(/\s+/g, ' ').trim().split(' ')) {
    const last = lines.at(-1);
    if (
      last !== undefined &&
      (last.length + 1 + word.length <= NODE.charactersPerLine || lines.length === NODE.lines)
    ) {
      lines[lines.length - 1] = `${last} ${word}`;
    } else {
      lines.push(word);
    }
  }
  return lines.map((line) => shortened(line, NODE.charactersPerLine));
}
