/* Compiled from lwc-src/dograhWorkflowLayout/order.ts by `npm run build:lwc`. Do not edit: change that file. */
const SWEEPS = 8;
/**
 * Sorts each row by where its neighbours stand, down and up again several times, and keeps the order in which fewest
 * edges cross.
 */
export function orderRows(rows) {
  let best = rows.map((row) => [...row]);
  let fewest = crossingsIn(rows);
  for (let sweep = 0; sweep < SWEEPS && fewest > 0; sweep += 1) {
    const isDown = sweep % 2 === 0;
    const order = isDown ? rows : [...rows].reverse();
    order.slice(1).forEach((row, index) => sortByNeighbours(row, order[index] ?? [], isDown));
    const crossings = crossingsIn(rows);
    if (crossings < fewest) {
      fewest = crossings;
      best = rows.map((row) => [...row]);
    }
  }
  best.forEach((row, index) => {
    rows[index] = row;
  });
}
function sortByNeighbours(row, neighbours, isDown) {
  const positions = positionsOf(neighbours);
  const weights = new Map(
    row.map((slot, index) => {
      const near = (isDown ? slot.above : slot.below).map((other) => positions.get(other) ?? 0);
      return [slot, near.length === 0 ? index : near.reduce((sum, position) => sum + position, 0) / near.length];
    })
  );
  row.sort((one, other) => (weights.get(one) ?? 0) - (weights.get(other) ?? 0));
}
/** @returns how many pairs of edges cross between neighbouring rows */
export function crossingsIn(rows) {
  let crossings = 0;
  rows.slice(1).forEach((row, index) => {
    const positions = positionsOf(row);
    const ends = (rows[index] ?? []).flatMap((slot) =>
      slot.below.map((lower) => positions.get(lower) ?? 0).sort((one, other) => one - other)
    );
    crossings += inversionsIn(ends, row.length);
  });
  return crossings;
}
/** Counts pairs of which the earlier is the greater, by a tree of sums. */
function inversionsIn(values, size) {
  const sums = new Uint32Array(size + 1);
  let inversions = 0;
  values.forEach((value, index) => {
    let notGreater = 0;
    for (let at = value + 1; at > 0; at -= at & -at) {
      notGreater += sums[at] ?? 0;
    }
    inversions += index - notGreater;
    for (let at = value + 1; at <= size; at += at & -at) {
      sums[at] = (sums[at] ?? 0) + 1;
    }
  });
  return inversions;
}
function positionsOf(row) {
  return new Map(row.map((slot, index) => [slot, index]));
}
