import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parseDefinition, type WorkflowGraph } from 'c/dograhWorkflowModel';
import { applyDiff, diffGraphs, diffText } from 'c/dograhWorkflowDiff';

const graph = (nodes: object[], edges: object[] = []): WorkflowGraph =>
  parseDefinition(JSON.stringify({ nodes, edges }));
const agent = (id: string, data: object) => ({ id, type: 'agentNode', data });

/** Graphs whose ids are few, so that versions have much in common. */
const anyData = fc.dictionary(
  fc.constantFrom('prompt', 'name', 'allow_interrupt', 'tool_uuids', 'settings'),
  fc.oneof(fc.string(), fc.boolean(), fc.array(fc.string()), fc.record({ a: fc.integer(), b: fc.string() }))
);
const anyId = fc.constantFrom('a', 'b', 'c', 'd', 'e');
const anyGraph = fc
  .record({
    nodes: fc.uniqueArray(fc.record({ id: anyId, type: fc.constantFrom('agentNode', 'endCall'), data: anyData }), {
      selector: ({ id }) => id
    }),
    edges: fc.uniqueArray(fc.record({ id: anyId, source: anyId, target: anyId, data: anyData }), {
      selector: ({ id }) => id
    })
  })
  .map((definition) => parseDefinition(JSON.stringify(definition)));

const inOrder = ({ nodes, edges }: WorkflowGraph) => ({
  nodes: [...nodes].sort((one, other) => one.id.localeCompare(other.id)),
  edges: [...edges].sort((one, other) => one.id.localeCompare(other.id))
});

describe('diffGraphs', () => {
  it('tells what was added, removed and changed', () => {
    const before = graph([agent('stays', {}), agent('goes', {}), agent('changes', { prompt: 'Old', name: 'N' })]);
    const after = graph([agent('changes', { prompt: 'New', name: 'N' }), agent('stays', {}), agent('comes', {})]);
    const { nodes } = diffGraphs(before, after);
    expect(nodes.map(({ kind, id }) => `${kind} ${id}`)).toEqual(['changed changes', 'added comes', 'removed goes']);
    expect(nodes[0]).toMatchObject({ fields: [{ name: 'prompt', before: 'Old', after: 'New' }] });
  });

  it('tells where an edge leads now', () => {
    const ends = (target: string) => graph([], [{ id: 'e', source: 'a', target, data: {} }]);
    expect(diffGraphs(ends('b'), ends('c')).edges).toMatchObject([
      { kind: 'changed', fields: [{ name: '$target', before: 'b', after: 'c' }] }
    ]);
  });

  it('leaves out a member that one version does not have', () => {
    const [change] = diffGraphs(graph([agent('a', {})]), graph([agent('a', { prompt: 'New' })])).nodes;
    expect(change).toMatchObject({ fields: [{ name: 'prompt', after: 'New' }] });
    expect(JSON.stringify(change)).not.toContain('before":"');
  });

  it('does not mind the order of members, or where the author drew a node', () => {
    const one = graph([{ ...agent('a', { x: { p: 1, q: 2 }, name: 'N' }), position: { x: 1, y: 2 } }]);
    const other = graph([{ ...agent('a', { name: 'N', x: { q: 2, p: 1 } }), position: { x: 9, y: 9 } }]);
    expect(diffGraphs(one, other)).toEqual({ nodes: [], edges: [] });
  });

  it('finds nothing between a version and itself', () => {
    fc.assert(
      fc.property(anyGraph, (version) => {
        expect(diffGraphs(version, version)).toEqual({ nodes: [], edges: [] });
      })
    );
  });

  it('tells all that is needed to make the later version of the earlier one', () => {
    fc.assert(
      fc.property(anyGraph, anyGraph, (before, after) => {
        expect(inOrder(applyDiff(before, diffGraphs(before, after)))).toEqual(inOrder(after));
      })
    );
  });

  it('tells no change without a difference', () => {
    fc.assert(
      fc.property(anyGraph, anyGraph, (before, after) => {
        const { nodes, edges } = diffGraphs(before, after);
        const changed = [...nodes, ...edges].flatMap((change) => (change.kind === 'changed' ? [change] : []));
        for (const { fields } of changed) {
          expect(fields.length).toBeGreaterThan(0);
          for (const field of fields) {
            expect(field.before).not.toEqual(field.after);
          }
        }
      })
    );
  });
});

describe('diffText', () => {
  const kinds = (before: string, after: string) => diffText(before, after).map(({ kind, text }) => `${kind}:${text}`);

  it('marks the words that came and went', () => {
    expect(kinds('Ask for the budget.', 'Ask for the yearly budget.')).toEqual([
      'same:Ask for the ',
      'added:yearly ',
      'same:budget.'
    ]);
  });

  it('shows an empty text as all come or all gone', () => {
    expect(kinds('', 'New words')).toEqual(['added:New words']);
    expect(kinds('Old words', '')).toEqual(['removed:Old words']);
    expect(kinds('', '')).toEqual([]);
  });

  it('replaces very long texts that have nothing in common as a whole', () => {
    const words = (word: string) => Array.from({ length: 1200 }, (_, index) => `${word}${index}`).join(' ');
    expect(diffText(words('a'), words('b')).map(({ kind }) => kind)).toEqual(['removed', 'added']);
  });

  const anyText = fc
    .array(fc.constantFrom('ask', 'for', 'the', 'budget', '\n', '  ', '{{name}}'))
    .map((words) => words.join(' '));

  it('keeps both texts whole', () => {
    fc.assert(
      fc.property(anyText, anyText, (before, after) => {
        const parts = diffText(before, after);
        const without = (left: string) =>
          parts
            .filter(({ kind }) => kind !== left)
            .map(({ text }) => text)
            .join('');
        expect(without('added')).toBe(before);
        expect(without('removed')).toBe(after);
      })
    );
  });

  it('marks nothing between a text and itself', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(diffText(text, text).every(({ kind }) => kind === 'same')).toBe(true);
      })
    );
  });
});
