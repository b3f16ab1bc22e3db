import { describe, expect, it } from '@jest/globals';
import {
  factsOf,
  keyOf,
  kindOf,
  kindView,
  parseDefinition,
  placeProblems,
  problemCounts,
  promptBlocks,
  promptParts,
  valueText
} from 'c/dograhWorkflowModel';

const definition = (content: object) => parseDefinition(JSON.stringify(content));
const nodeWith = (data: object) => {
  const [node] = definition({ nodes: [{ id: 'n', type: 'agentNode', data }] }).nodes;
  if (!node) throw new Error('There is one node.');
  return node;
};

describe('parseDefinition', () => {
  it('reads nodes and edges', () => {
    const { nodes, edges } = definition({
      nodes: [{ id: 'n1', type: 'startCall', position: { x: 1, y: 2 }, data: { name: 'Greeting', prompt: 'Hi' } }],
      edges: [{ id: 'e1', source: 'n1', target: 'n2', data: { label: 'yes', condition: 'They agree' } }]
    });
    expect(nodes).toEqual([
      { id: 'n1', kind: 'start', type: 'startCall', name: 'Greeting', data: { name: 'Greeting', prompt: 'Hi' } }
    ]);
    expect(edges[0]).toMatchObject({ source: 'n1', target: 'n2', label: 'yes', condition: 'They agree' });
  });

  it('loses nothing that has no id, no name or an id twice', () => {
    const { nodes, edges } = definition({ nodes: [{}, { id: 'a' }, { id: 'a' }, { id: 7 }], edges: [{}, 5] });
    expect(nodes.map(({ id, name }) => [id, name])).toEqual([
      ['node-1', 'node-1'],
      ['a', 'a'],
      ['a (2)', 'a (2)'],
      ['7', '7']
    ]);
    expect(edges.map(({ id }) => id)).toEqual(['edge-1', 'edge-2']);
  });

  it.each(['{}', '[]', 'null', '{"nodes":4,"edges":{}}'])('finds nothing in %s', (json) => {
    expect(parseDefinition(json)).toEqual({ nodes: [], edges: [] });
  });

  it('refuses what is no JSON', () => {
    expect(() => parseDefinition('<html>')).toThrow(SyntaxError);
  });
});

describe('kinds', () => {
  it.each([
    ['startCall', 'start', 'conversation'],
    ['agentNode', 'agent', 'conversation'],
    ['endCall', 'end', 'conversation'],
    ['globalNode', 'global', 'before'],
    ['trigger', 'trigger', 'before'],
    ['webhook', 'webhook', 'after'],
    ['qa', 'quality', 'after'],
    ['something-new', 'other', 'after']
  ])('takes %s for %s', (type, kind, place) => {
    expect(kindOf(type)).toBe(kind);
    expect(kindView(kindOf(type)).place).toBe(place);
  });
});

describe('promptBlocks', () => {
  it('keeps headings, items and paragraphs apart', () => {
    const blocks = promptBlocks('# Goal\nBe kind.\nBe short.\n\n- Ask\n2. Listen');
    expect(blocks.map(({ kind, marker, parts }) => [kind, marker, parts.map(({ text }) => text).join('')])).toEqual([
      ['heading', '', 'Goal'],
      ['paragraph', '', 'Be kind.\nBe short.'],
      ['item', '•', 'Ask'],
      ['item', '2.', 'Listen']
    ]);
  });

  it('finds nothing in an empty prompt', () => {
    expect(promptBlocks(' \n ')).toEqual([]);
  });

  it('gives every piece a key of its own', () => {
    const keys = promptBlocks('a {{b}}\n\nc {{d}}').flatMap(({ parts }) => parts.map(({ key }) => key));
    expect(new Set(keys).size).toBe(keys.length);
  });
});

describe('promptParts', () => {
  it('finds variables, with what to say otherwise, and strong words', () => {
    expect(
      promptParts('Hi {{ first_name | there }}, **never** lie to {{x}}').map(({ text, variable, strong }) => [
        text,
        variable,
        strong
      ])
    ).toEqual([
      ['Hi ', null, false],
      ['{{ first_name | there }}', 'first_name', false],
      [', ', null, false],
      ['never', null, true],
      [' lie to ', null, false],
      ['{{x}}', 'x', false]
    ]);
  });

  it('leaves braces that are never closed as they are', () => {
    expect(promptParts('a {{b')).toMatchObject([{ text: 'a {{b', variable: null }]);
  });
});

describe('factsOf', () => {
  it('tells prompt, tools, documents and what is to be found out', () => {
    const facts = factsOf(
      nodeWith({
        name: 'Ask',
        prompt: 'Ask.',
        tool_uuids: ['t1', ''],
        document_uuids: ['d1'],
        extraction_enabled: true,
        extraction_prompt: 'Find out.',
        extraction_variables: [{ name: 'budget', type: 'number', prompt: 'In euro' }]
      })
    );
    expect(facts).toMatchObject({ prompt: 'Ask.', tools: ['t1'], documents: ['d1'], extractionPrompt: 'Find out.' });
    expect(facts.extractionVariables).toEqual([{ name: 'budget', type: 'number', hint: 'In euro' }]);
    expect(facts.settings).toEqual([]);
  });

  it('does not tell of extraction that is switched off', () => {
    const facts = factsOf(nodeWith({ extraction_enabled: false, extraction_variables: [{ name: 'budget' }] }));
    expect(facts.extractionVariables).toEqual([]);
  });

  it('tells every other setting, and nothing that is empty', () => {
    const facts = factsOf(
      nodeWith({ enabled: false, endpoint_url: 'https://crm.test', custom_headers: [], note: null })
    );
    expect(facts.settings).toEqual([
      { name: 'enabled', value: 'false' },
      { name: 'endpoint_url', value: 'https://crm.test' }
    ]);
  });

  it('keeps masked what Dograh masks, and masks what it does not', () => {
    const facts = factsOf(
      nodeWith({ qa_api_key: '*****1234', api_token: 'open-secret', nested: { password: 'open' } })
    );
    expect(facts.settings[0]).toEqual({ name: 'qa_api_key', value: '*****1234' });
    expect(JSON.stringify(facts)).not.toContain('open');
  });
});

describe('valueText', () => {
  it('writes what a template says of a secret as it stands', () => {
    expect(valueText({ token: '{{initial_context.token}}' })).toContain('{{initial_context.token}}');
  });

  it('writes nothing for nothing', () => {
    expect([valueText(null), valueText(undefined)]).toEqual(['', '']);
  });
});

describe('placeProblems', () => {
  const graph = definition({
    nodes: [
      { id: 'n1', data: { name: 'Greeting' } },
      { id: 'n2', data: { name: 'Ask' } }
    ],
    edges: [{ id: 'e1', source: 'n1', target: 'n2' }]
  });
  const problem = (place: 'node' | 'edge' | 'workflow', elementId: string | null) => ({
    place,
    elementId,
    field: null,
    message: 'is wrong'
  });

  it('puts problems at their node or edge, in the words of people', () => {
    const placed = placeProblems(graph, [problem('node', 'n1'), problem('edge', 'e1'), problem('node', 'n1')]);
    expect(placed.map(({ elementName }) => elementName)).toEqual(['Greeting', 'Greeting → Ask', 'Greeting']);
    expect([...problemCounts(placed)]).toEqual([
      [keyOf({ kind: 'node', id: 'n1' }), 2],
      [keyOf({ kind: 'edge', id: 'e1' }), 1]
    ]);
  });

  it('gives the whole workflow what has no element in the graph', () => {
    const placed = placeProblems(graph, [problem('workflow', null), problem('node', 'gone'), problem('edge', 'n1')]);
    expect(placed.every(({ element }) => element === null)).toBe(true);
  });
});
