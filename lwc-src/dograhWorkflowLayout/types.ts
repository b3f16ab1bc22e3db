/** A node to be placed. */
export interface LayoutNode {
  readonly id: string;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
}

/** A way between two nodes. One whose source or target is not there is left out. */
export interface LayoutEdge {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  /** Room for its label, in pixels; 0 when it has none. */
  readonly labelWidth: number;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Where a node stands: its upper left corner. */
export interface PlacedNode extends Point {
  readonly id: string;
  readonly width: number;
  readonly height: number;
  /** Counts the rows from above, from 0 on. */
  readonly layer: number;
}

/** How an edge runs, from its source to its target. */
export interface RoutedEdge {
  readonly id: string;
  readonly points: readonly Point[];
  /** Middle of its label. */
  readonly label: Point;
  /** It leads back to a node that stands at the same height or above. */
  readonly isBack: boolean;
}

export interface GraphLayout {
  readonly width: number;
  readonly height: number;
  readonly nodes: readonly PlacedNode[];
  readonly edges: readonly RoutedEdge[];
}

/** Room between things, in pixels. */
export const GAP = { node: 32, label: 16, row: 30, margin: 24, labelHeight: 24, loop: 44 } as const;
