/* Compiled from lwc-src/dograhWorkflowLayout/routes.ts by `npm run build:lwc`. Do not edit: change that file. */
import { GAP } from './types';
/**
 * Draws the edges from node to node through the room that is kept for them. Where several leave a node, they leave it
 * side by side, in the order in which they go on, so that none crosses another at once.
 * @param widths of the nodes themselves: the room of one with loops is wider
 */
export function routesOf(chains, rowOfSlot, widths) {
  const starts = portsOf(chains, 'below', widths);
  const ends = portsOf(chains, 'above', widths);
  return chains.map((chain) => {
    const { slots, edge } = chain;
    const points = slots.flatMap((slot, index) => {
      const { top, height } = rowOfSlot.get(slot) ?? { top: 0, height: 0 };
      if (index === 0) {
        return [{ x: starts.get(chain) ?? slot.x, y: top + (height + slot.height) / 2 }];
      }
      if (index === slots.length - 1) {
        return [{ x: ends.get(chain) ?? slot.x, y: top + (height - slot.height) / 2 }];
      }
      return [
        { x: slot.x, y: top },
        { x: slot.x, y: top + height }
      ];
    });
    const row = rowOfSlot.get(chain.label) ?? { top: 0, height: 0 };
    return {
      id: edge.id,
      points: edge.isBack ? points.reverse() : points,
      label: { x: chain.label.x, y: row.top + row.height / 2 },
      isBack: edge.isBack
    };
  });
}
/** Where each edge leaves its upper node, or reaches its lower one. */
function portsOf(chains, side, widths) {
  const endOf = ({ slots }) => (side === 'below' ? slots[0] : slots.at(-1));
  const nextOf = ({ slots }) => (side === 'below' ? slots[1]?.x : slots.at(-2)?.x) ?? 0;
  const atSlot = new Map();
  for (const chain of chains) {
    const end = endOf(chain);
    if (end) {
      atSlot.set(end, [...(atSlot.get(end) ?? []), chain]);
    }
  }
  const ports = new Map();
  for (const [slot, group] of atSlot) {
    const step = Math.min(24, ((widths.get(slot) ?? slot.width) * 0.7) / group.length);
    group.sort((one, other) => nextOf(one) - nextOf(other));
    group.forEach((chain, index) => ports.set(chain, slot.x + (index - (group.length - 1) / 2) * step));
  }
  return ports;
}
/** An edge from a node to itself: a loop at its right side. */
export function loopRoute(edge, node) {
  const right = node.x + node.width;
  const upper = node.y + node.height * 0.3;
  const lower = node.y + node.height * 0.7;
  const out = right + GAP.loop / 2;
  return {
    id: edge.id,
    points: [
      { x: right, y: lower },
      { x: out, y: lower },
      { x: out, y: upper },
      { x: right, y: upper }
    ],
    label: { x: out + GAP.label / 2 + edge.labelWidth / 2, y: (upper + lower) / 2 },
    isBack: true
  };
}
