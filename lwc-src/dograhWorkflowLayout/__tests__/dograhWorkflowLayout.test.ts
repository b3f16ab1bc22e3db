import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { layoutGraph, type LayoutEdge, type LayoutNode, type PlacedNode } from 'c/dograhWorkflowLayout';

const node = (id: string): LayoutNode => ({ id, width: 200, height: 72 });
const edge = (source: string, target: string, labelWidth = 100): LayoutEdge => ({
  id: `${source}-${target}`,
  source,
  target,
  labelWidth
});
const lay = (names: string, ...ways: string[]) =>
  layoutGraph(
    [...names].map(node),
    ways.map((way) => edge(way[0] ?? '', way[1] ?? ''))
  );
const layerOf = (nodes: readonly PlacedNode[], id: string) => nodes.find((placed) => placed.id === id)?.layer;

/** Any graph: with cycles, loops, several edges between two nodes, edges to nowhere, parts that do not hang together. */
const anyGraph = fc.integer({ min: 0, max: 25 }).chain((count) =>
  fc
    .record({
      widths: fc.array(fc.integer({ min: 40, max: 240 }), { minLength: count, maxLength: count }),
      ends: fc.array(
        fc.tuple(
          fc.integer({ min: 0, max: count }),
          fc.integer({ min: 0, max: count }),
          fc.integer({ min: 0, max: 150 })
        ),
        { maxLength: 50 }
      )
    })
    .map(({ widths, ends }) => ({
      nodes: widths.map((width, index) => ({ id: `n${index}`, width, height: 60 })),
      edges: ends.map(([source, target, labelWidth], index) => ({
        id: `e${index}`,
        source: `n${source}`,
        target: `n${target}`,
        labelWidth
      }))
    }))
);

describe('layoutGraph', () => {
  it('reads the main path from top to bottom', () => {
    const { nodes } = lay('abc', 'ab', 'bc');
    expect(nodes.map(({ layer }) => layer)).toEqual([0, 1, 2]);
    expect(new Set(nodes.map(({ x }) => x)).size).toBe(1);
    expect(nodes.map(({ y }) => y)).toEqual(nodes.map(({ y }) => y).sort((one, other) => one - other));
  });

  it('puts a node below all that lead to it', () => {
    const { nodes } = lay('abcd', 'ab', 'ad', 'bc', 'cd');
    expect(layerOf(nodes, 'd')).toBe(3);
  });

  it('leads back where the talk goes in a circle, and says so', () => {
    const { nodes, edges } = lay('abc', 'ab', 'bc', 'cb');
    expect(layerOf(nodes, 'c')).toBe(2);
    const back = edges.find(({ id }) => id === 'c-b');
    expect(back?.isBack).toBe(true);
    expect(back?.points[0]?.y).toBeGreaterThan(back?.points.at(-1)?.y ?? Infinity);
    expect(edges.filter(({ isBack }) => isBack)).toHaveLength(1);
  });

  it('keeps the way there and the way back apart', () => {
    const { edges } = lay('ab', 'ab', 'ba');
    const [there, back] = edges.map(({ points }) => points.map(({ x }) => x));
    expect(there?.[0]).not.toBe(back?.at(-1));
  });

  it('draws a loop at the side of its node', () => {
    const { nodes, edges, width } = lay('a', 'aa');
    const right = (nodes[0]?.x ?? 0) + (nodes[0]?.width ?? 0);
    expect(edges[0]?.label.x).toBeGreaterThan(right);
    expect(width).toBeGreaterThan((edges[0]?.label.x ?? 0) + 50);
  });

  it('begins and ends edges at a narrow node, whatever room its loop takes', () => {
    const narrow = ['a', 'b'].map((id) => ({ id, width: 40, height: 60 }));
    const ways = ['bb', 'ab', 'ba', 'ab'].map((way, index) => ({
      ...edge(way[0] ?? '', way[1] ?? '', 0),
      id: `e${index}`
    }));
    const { nodes, edges } = layoutGraph(narrow, ways);
    for (const { points } of edges) {
      expect(nodes.some((placed) => touches(placed, points[0]))).toBe(true);
      expect(nodes.some((placed) => touches(placed, points.at(-1)))).toBe(true);
    }
  });

  it('draws two branches without a crossing', () => {
    const { nodes, edges } = lay('abcde', 'ab', 'ac', 'be', 'cd');
    const xOf = (id: string) => nodes.find((placed) => placed.id === id)?.x ?? 0;
    expect(xOf('b') < xOf('c')).toBe(xOf('e') < xOf('d'));
    expect(edges).toHaveLength(4);
  });

  it('leaves out edges that lead nowhere', () => {
    expect(lay('a', 'ax').edges).toEqual([]);
  });

  it('makes room for nothing at all', () => {
    expect(layoutGraph([], [])).toEqual({ width: 24, height: 48, nodes: [], edges: [] });
  });

  it('lays out a chain of a thousand nodes', () => {
    const nodes = Array.from({ length: 1000 }, (_, index) => node(`n${index}`));
    const edges = nodes.slice(1).map(({ id }, index) => edge(`n${index}`, id));
    expect(layoutGraph(nodes, edges).nodes.at(-1)?.layer).toBe(999);
  });
});

describe('of any graph layoutGraph', () => {
  it('places every node, inside the picture', () => {
    fc.assert(
      fc.property(anyGraph, ({ nodes, edges }) => {
        const layout = layoutGraph(nodes, edges);
        expect(layout.nodes.map(({ id }) => id)).toEqual(nodes.map(({ id }) => id));
        for (const { x, y, width, height } of layout.nodes) {
          expect([x, y, layout.width - x - width, layout.height - y - height].every((room) => room >= 0)).toBe(true);
        }
      })
    );
  });

  it('lets no two nodes and no label overlap', () => {
    fc.assert(
      fc.property(anyGraph, ({ nodes, edges }) => {
        const layout = layoutGraph(nodes, edges);
        const widths = new Map(edges.map(({ id, labelWidth }) => [id, labelWidth]));
        const labels = layout.edges.map(({ id, label }) => {
          const width = widths.get(id) ?? 0;
          return { x: label.x - width / 2, y: label.y - 12, width, height: width > 0 ? 24 : 0 };
        });
        const boxes = [...layout.nodes, ...labels.filter(({ width }) => width > 0)];
        const overlaps = boxes.flatMap((one, index) =>
          boxes
            .slice(index + 1)
            .filter(
              (other) =>
                one.x + one.width > other.x + 0.01 &&
                other.x + other.width > one.x + 0.01 &&
                one.y + one.height > other.y + 0.01 &&
                other.y + other.height > one.y + 0.01
            )
        );
        // Several loops of one node share the room beside it.
        const isLooped = edges.filter(({ source, target }) => source === target).length > 1;
        expect(isLooped ? [] : overlaps).toEqual([]);
      })
    );
  });

  it('draws every edge that has both ends, from its source to its target', () => {
    fc.assert(
      fc.property(anyGraph, ({ nodes, edges }) => {
        const layout = layoutGraph(nodes, edges);
        const byId = new Map(layout.nodes.map((placed) => [placed.id, placed]));
        const whole = edges.filter(({ source, target }) => byId.has(source) && byId.has(target));
        expect(layout.edges.map(({ id }) => id).sort()).toEqual(whole.map(({ id }) => id).sort());
        for (const { source, target, id } of whole) {
          const points = layout.edges.find((routed) => routed.id === id)?.points ?? [];
          expect(touches(byId.get(source), points[0])).toBe(true);
          expect(touches(byId.get(target), points.at(-1))).toBe(true);
        }
      })
    );
  });

  it('leads downwards, but for the edges that it says lead back', () => {
    fc.assert(
      fc.property(anyGraph, ({ nodes, edges }) => {
        const layout = layoutGraph(nodes, edges);
        for (const { id, isBack } of layout.edges) {
          const { source, target } = edges.find((given) => given.id === id) ?? { source: '', target: '' };
          const down = (layerOf(layout.nodes, target) ?? 0) > (layerOf(layout.nodes, source) ?? 0);
          expect(isBack).toBe(!down);
        }
      })
    );
  });

  it('draws the same picture again', () => {
    fc.assert(
      fc.property(anyGraph, ({ nodes, edges }) => {
        expect(layoutGraph(nodes, edges)).toEqual(layoutGraph(nodes, edges));
      })
    );
  });
});

function touches(placed: PlacedNode | undefined, point: { x: number; y: number } | undefined): boolean {
  if (!placed || !point) {
    return false;
  }
  const insideX = point.x >= placed.x - 0.01 && point.x <= placed.x + placed.width + 0.01;
  const insideY = point.y >= placed.y - 0.01 && point.y <= placed.y + placed.height + 0.01;
  return insideX && insideY;
}
