/* Compiled from lwc-src/dograhWorkflowDiff/texts.ts by `npm run build:lwc`. Do not edit: change that file. */
/** Beyond this many cells of the table the changed middle is shown as replaced as a whole: it would take too long. */
const MOST_CELLS = 4_000_000;
/**
 * What differs between two texts, in words. Together, what stayed and went is the earlier text, what stayed and came the
 * later one.
 */
export function diffText(before, after) {
  const earlier = wordsOf(before);
  const later = wordsOf(after);
  const head = commonHead(earlier, later);
  const tail = commonTail(earlier, later, head);
  const parts = [['same', earlier.slice(0, head)]];
  parts.push(...middle(earlier.slice(head, earlier.length - tail), later.slice(head, later.length - tail)));
  parts.push(['same', earlier.slice(earlier.length - tail)]);
  return joined(parts);
}
/** Words and the blanks between them. */
function wordsOf(text) {
  return text.match(/\s+|[^\s]+/g) ?? [];
}
function commonHead(one, other) {
  let length = 0;
  while (length < one.length && length < other.length && one[length] === other[length]) {
    length += 1;
  }
  return length;
}
function commonTail(one, other, head) {
  let length = 0;
  const most = Math.min(one.length, other.length) - head;
  while (length < most && one[one.length - 1 - length] === other[other.length - 1 - length]) {
    length += 1;
  }
  return length;
}
function middle(before, after) {
  if (before.length * after.length > MOST_CELLS) {
    return [
      ['removed', before],
      ['added', after]
    ];
  }
  return walk(before, after, longestCommon(before, after));
}
/** At `row * width + column`: length of the longest common sequence of the words from there on. */
function longestCommon(before, after) {
  const width = after.length + 1;
  const lengths = new Uint32Array((before.length + 1) * width);
  for (let row = before.length - 1; row >= 0; row -= 1) {
    for (let column = after.length - 1; column >= 0; column -= 1) {
      const here = row * width + column;
      lengths[here] =
        before[row] === after[column]
          ? (lengths[here + width + 1] ?? 0) + 1
          : Math.max(lengths[here + width] ?? 0, lengths[here + 1] ?? 0);
    }
  }
  return lengths;
}
function walk(before, after, lengths) {
  const width = after.length + 1;
  const runs = [];
  let row = 0;
  let column = 0;
  while (row < before.length || column < after.length) {
    const here = row * width + column;
    if (row < before.length && column < after.length && before[row] === after[column]) {
      runs.push(['same', before.slice(row, row + 1)]);
      row += 1;
      column += 1;
    } else if (
      column >= after.length ||
      (row < before.length && (lengths[here + width] ?? 0) >= (lengths[here + 1] ?? 0))
    ) {
      runs.push(['removed', before.slice(row, row + 1)]);
      row += 1;
    } else {
      runs.push(['added', after.slice(column, column + 1)]);
      column += 1;
    }
  }
  return runs;
}
function joined(runs) {
  const parts = [];
  for (const [kind, words] of runs) {
    const text = words.join('');
    const last = parts[parts.length - 1];
    if (last?.kind === kind) {
      last.text += text;
    } else if (text !== '') {
      parts.push({ key: `t${parts.length}`, kind, text });
    }
  }
  return parts;
}
