import type { Conversation, Line } from '../../calls/conversation.ts';
import type { Definition } from '../../workflows/definition.ts';
import { agent, edge, end, gathers, reportToSalesforce, start, type WebhookTarget } from '../graph.ts';
import type { SampleWorkflow } from '../sample-workflow.ts';

const bot = (node: string, text: string): Line => ({ speaker: 'bot', node, text });
const user = (node: string, text: string): Line => ({ speaker: 'user', node, text });

const conversations: readonly Conversation[] = [
  {
    name: 'comes',
    weight: 2,
    lines: [
      bot('n-start', 'Good day {{first_name | }}, we would like to invite you to our open house in May.'),
      user('n-start', 'That sounds interesting. When is it?'),
      bot('n-invite', 'On the twelfth, from four in the afternoon. May we expect you?'),
      user('n-invite', 'Yes, two of us will come.'),
      bot('n-end', 'Two places, noted. We look forward to it. Goodbye.')
    ],
    disposition: 'accepted',
    extracted: { attends: true, guests: 2 },
    tags: ['end_call_tool'],
    quality: { summary: 'Comes with one more person.', score: 9, sentiment: 'positive' }
  },
  {
    name: 'does not come',
    weight: 1,
    lines: [
      bot('n-start', 'Good day {{first_name | }}, we would like to invite you to our open house in May.'),
      user('n-start', 'I will be away in May, sorry.'),
      bot('n-end', 'What a pity. Perhaps next time. Goodbye.')
    ],
    disposition: 'declined',
    extracted: { attends: false },
    tags: ['end_call_tool'],
    quality: { summary: 'Is away in May.', score: 7, sentiment: 'neutral' }
  }
];

const nodes = (target: WebhookTarget): Definition['nodes'] => [
  start('n-start', 'Start', [0, 0], { prompt: 'Greet {{first_name | }} and invite to the open house.' }),
  agent('n-invite', 'Invite', [0, 200], {
    prompt: 'Give the date, and ask with how many people the guest comes.',
    extraction_enabled: true,
    extraction_variables: [
      gathers('attends', 'boolean', 'Does the guest come?'),
      gathers('guests', 'number', 'How many?')
    ]
  }),
  end('n-end', 'Goodbye', [0, 400], { prompt: 'Thank and say goodbye.' }),
  reportToSalesforce([360, 200], ['attends', 'guests'], target)
];

const edges = [
  edge('e-1', 'n-start', 'n-invite', 'Interested', 'The guest wants to hear more.'),
  edge('e-2', 'n-start', 'n-end', 'Declines', 'The guest does not come.'),
  edge('e-3', 'n-invite', 'n-end', 'Answered', 'The guest has answered.')
];

/** As somebody left it on a Friday evening: a node without words and without a way in, and two ways of the same name. */
const unfinished = (target: WebhookTarget): Definition => ({
  nodes: [...nodes(target), agent('n-parking', 'Parking', [-280, 300], { prompt: '' })],
  edges: [
    ...edges,
    edge('e-4', 'n-invite', 'n-end', 'Answered', 'The guest asks for the way.'),
    edge('e-5', 'n-parking', 'n-end', 'Knows the way', '')
  ]
});

/** Invites guests. Its draft cannot be published. */
export const invitation = (target: WebhookTarget): SampleWorkflow => ({
  id: 44,
  uuid: '3d0f2c86-59a1-4e0c-8a57-7b1d0c2e9a42',
  name: 'Open house invitation',
  status: 'active',
  createdDaysAgo: 21,
  earlierRuns: 36,
  folderId: 4,
  dispositionCodes: ['accepted', 'declined'],
  variables: {},
  maximumSeconds: 180,
  published: [{ nodes: nodes(target), edges }],
  draft: unfinished(target),
  conversations
});
