import type { Slot } from './ranks';
import { GAP } from './types';

const SWEEPS = 6;

/**
 * Moves the slots of each row as near to their neighbours above, then below, as their order and their width allow. The
 * left-most begins at the margin.
 */
export function placeRows(rows: readonly (readonly Slot[])[]): void {
  for (const row of rows) {
    settle(
      row,
      row.map(() => 0)
    );
  }
  for (let sweep = 0; sweep < SWEEPS; sweep += 1) {
    const isDown = sweep % 2 === 0;
    for (const row of isDown ? rows : [...rows].reverse()) {
      settle(
        row,
        row.map((slot) => middleOf(isDown ? slot.above : slot.below) ?? slot.x)
      );
    }
  }
  const left = rows.flat().reduce((least, { x, width }) => Math.min(least, x - width / 2), Infinity);
  for (const slot of rows.flat()) {
    slot.x += GAP.margin - left;
  }
}

function middleOf(slots: readonly Slot[]): number | null {
  if (slots.length === 0) {
    return null;
  }
  // The middle one of an odd number keeps long paths straight.
  const xs = slots.map(({ x }) => x).sort((one, other) => one - other);
  const half = (xs.length - 1) / 2;
  return ((xs[Math.floor(half)] ?? 0) + (xs[Math.ceil(half)] ?? 0)) / 2;
}

interface Block {
  sum: number;
  count: number;
}

/**
 * Gives each slot of a row the place that it wants, or, where they would overlap, moves those that are in each other's
 * way together, by as little as possible in all.
 */
function settle(row: readonly Slot[], wanted: readonly number[]): void {
  const offsets = offsetsOf(row);
  const blocks: Block[] = [];
  row.forEach((_slot, index) => {
    let block: Block = { sum: (wanted[index] ?? 0) - (offsets[index] ?? 0), count: 1 };
    for (let last = blocks.at(-1); last && mean(last) > mean(block); last = blocks.at(-1)) {
      blocks.pop();
      block = { sum: last.sum + block.sum, count: last.count + block.count };
    }
    blocks.push(block);
  });
  let index = 0;
  for (const block of blocks) {
    for (let step = 0; step < block.count; step += 1, index += 1) {
      const slot = row[index];
      if (slot) {
        slot.x = mean(block) + (offsets[index] ?? 0);
      }
    }
  }
}

const mean = ({ sum, count }: Block): number => sum / count;

/** How far each slot's middle is from the first one's, when all stand as near as they may. */
function offsetsOf(row: readonly Slot[]): number[] {
  let offset = 0;
  return row.map((slot, index) => {
    const before = row[index - 1];
    if (before) {
      const gap = before.height > GAP.labelHeight && slot.height > GAP.labelHeight ? GAP.node : GAP.label;
      offset += (before.width + slot.width) / 2 + gap;
    }
    return offset;
  });
}
