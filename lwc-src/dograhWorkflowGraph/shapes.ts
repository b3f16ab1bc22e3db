import type { NodeKind } from 'c/dograhWorkflowModel';
import type { Point } from 'c/dograhWorkflowLayout';

const CORNER = 8;
const CUT = 14;

/** The outline of a node. Each kind has its own, so that colour says nothing alone. */
export function outlineOf(kind: NodeKind, width: number, height: number): string {
  switch (kind) {
    case 'start':
      return rounded(width, height, height / 2);
    case 'end':
      return polygon(cutCorners(width, height));
    case 'trigger':
      return polygon([
        [CUT, 0],
        [width - CUT, 0],
        [width, height / 2],
        [width - CUT, height],
        [CUT, height],
        [0, height / 2]
      ]);
    case 'webhook':
      return polygon([
        [CUT, 0],
        [width, 0],
        [width - CUT, height],
        [0, height]
      ]);
    case 'quality':
      return polygon([
        [0, 0],
        [width - CUT, 0],
        [width, CUT],
        [width, height],
        [0, height]
      ]);
    case 'other':
      return rounded(width, height, 0);
    default:
      return rounded(width, height, CORNER);
  }
}

/** Signs of the kinds, in lines on a field of 20 by 20. */
export const GLYPHS: Readonly<Record<NodeKind, string>> = {
  start: 'M6 4 L16 10 L6 16 Z',
  agent: 'M2 4 H18 V14 H9 L5 18 V14 H2 Z M6 8 H14 M6 11 H11',
  end: 'M5 5 H15 V15 H5 Z',
  global: 'M10 2 A8 8 0 1 0 10 18 A8 8 0 1 0 10 2 M2 10 H18 M10 2 C5 6 5 14 10 18 C15 14 15 6 10 2',
  trigger: 'M11 2 L4 12 H9 L8 18 L16 8 H11 Z',
  webhook: 'M7 10 H17 M13 6 L17 10 L13 14 M9 4 H3 V16 H9',
  quality: 'M3 3 H17 V17 H3 Z M6 10 L9 13 L14 7',
  other: 'M10 4 V16 M4 10 H16'
};

type Corner = readonly [x: number, y: number];

function cutCorners(width: number, height: number): Corner[] {
  return [
    [CUT, 0],
    [width - CUT, 0],
    [width, CUT],
    [width, height - CUT],
    [width - CUT, height],
    [CUT, height],
    [0, height - CUT],
    [0, CUT]
  ];
}

function polygon(corners: readonly Corner[]): string {
  return `M${corners.map(([x, y]) => `${x} ${y}`).join(' L')} Z`;
}

function rounded(width: number, height: number, radius: number): string {
  const arc = (x: number, y: number): string => `A${radius} ${radius} 0 0 1 ${x} ${y}`;
  return [
    `M${radius} 0 H${width - radius} ${arc(width, radius)}`,
    `V${height - radius} ${arc(width - radius, height)}`,
    `H${radius} ${arc(0, height - radius)}`,
    `V${radius} ${arc(radius, 0)} Z`
  ].join(' ');
}

/** A line through points: straight where they stand above or beside each other, curved where they do not. */
export function lineThrough(points: readonly Point[]): string {
  return points
    .map(({ x, y }, index) => {
      const before = points[index - 1];
      if (!before) {
        return `M${round(x)} ${round(y)}`;
      }
      if (round(before.x) === round(x) || round(before.y) === round(y)) {
        return `L${round(x)} ${round(y)}`;
      }
      const middle = round((before.y + y) / 2);
      return `C${round(before.x)} ${middle} ${round(x)} ${middle} ${round(x)} ${round(y)}`;
    })
    .join(' ');
}

/** The head of an arrow at the last of the points, in the direction in which the line arrives. */
export function arrowAt(points: readonly Point[]): string {
  const end = points.at(-1) ?? { x: 0, y: 0 };
  const before = points.at(-2) ?? end;
  const x = round(end.x);
  const y = round(end.y);
  if (round(before.y) === y) {
    const back = before.x > end.x ? 8 : -8;
    return `M${x} ${y} L${x + back} ${y - 5} L${x + back} ${y + 5} Z`;
  }
  const back = before.y > end.y ? 8 : -8;
  return `M${x} ${y} L${x - 5} ${y + back} L${x + 5} ${y + back} Z`;
}

const round = (value: number): number => Math.round(value * 10) / 10;
