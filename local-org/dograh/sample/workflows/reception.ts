import type { Conversation, Line } from '../../calls/conversation.ts';
import type { Definition } from '../../workflows/definition.ts';
import { agent, edge, end, gathers, reportToSalesforce, start, type WebhookTarget } from '../graph.ts';
import type { SampleWorkflow } from '../sample-workflow.ts';

const bot = (node: string, text: string): Line => ({ speaker: 'bot', node, text });
const user = (node: string, text: string): Line => ({ speaker: 'user', node, text });

const conversations: readonly Conversation[] = [
  {
    name: 'order status',
    weight: 2,
    lines: [
      bot('n-start', 'Northwind, good day. How can I help?'),
      user('n-start', 'I would like to know where my order is.'),
      bot('n-help', 'Let me look. It left our warehouse this morning and arrives tomorrow.'),
      user('n-help', 'Great, that is all I needed.'),
      bot('n-end', 'You are welcome. Goodbye.')
    ],
    disposition: 'user_hangup',
    extracted: { topic: 'order status', solved: true },
    tags: [],
    quality: { summary: 'Asked for an order, and got the answer.', score: 9, sentiment: 'positive' }
  },
  {
    name: 'handed over',
    weight: 1,
    lines: [
      bot('n-start', 'Northwind, good day. How can I help?'),
      user('n-start', 'Your invoice is wrong for the second time now!'),
      bot('n-help', 'I am sorry to hear that. I will put you through to a colleague who can mend it.')
    ],
    disposition: 'call_transferred',
    extracted: { topic: 'invoice', solved: false },
    tags: [],
    quality: { summary: 'Angry about a wrong invoice; handed over to a person.', score: 6, sentiment: 'negative' }
  }
];

const definition = (target: WebhookTarget): Definition => ({
  nodes: [
    start('n-start', 'Start', [0, 0], {
      prompt: 'Answer for Northwind and ask what {{first_name | the caller}} needs.',
      greeting_type: 'text',
      greeting: 'Northwind, good day. How can I help?'
    }),
    agent('n-help', 'Help', [0, 200], {
      prompt: 'Answer questions about orders. Hand over to a person for invoices.',
      extraction_enabled: true,
      extraction_variables: [
        gathers('topic', 'string', 'What is it about?'),
        gathers('solved', 'boolean', 'Was it solved?')
      ],
      tool_uuids: ['7a3b9a52-0c44-4c2b-8d5e-11a1f0c9e6b3']
    }),
    end('n-end', 'Goodbye', [0, 400], { prompt: 'Say goodbye.' }),
    reportToSalesforce([360, 200], ['topic', 'solved'], target)
  ],
  edges: [
    edge('e-1', 'n-start', 'n-help', 'Says what it is about', 'The caller has said what it is about.'),
    edge('e-2', 'n-help', 'n-end', 'Solved', 'Nothing is left to do.')
  ]
});

/** Takes calls that come in. */
export const reception = (target: WebhookTarget): SampleWorkflow => ({
  id: 52,
  uuid: 'f1c7b3de-2f4a-4a63-bb0e-90a8d5e4c717',
  name: 'Reception',
  status: 'active',
  createdDaysAgo: 200,
  earlierRuns: 3_041,
  folderId: null,
  dispositionCodes: ['user_hangup', 'call_transferred'],
  variables: {},
  maximumSeconds: 600,
  published: [definition(target)],
  draft: null,
  conversations
});

/** What was in use before, and is kept. */
export const survey = (target: WebhookTarget): SampleWorkflow => ({
  ...reception(target),
  id: 29,
  uuid: '0b9a4c11-6d0f-4f5b-9a7e-5d3c2b1a0f98',
  name: 'Customer survey 2025',
  status: 'archived',
  createdDaysAgo: 400,
  earlierRuns: 512
});
