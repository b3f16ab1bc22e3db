import type { Conversation, Line } from '../../calls/conversation.ts';
import type { Definition, WorkflowNode } from '../../workflows/definition.ts';
import { agent, edge, end, gathers, global, quality, reportToSalesforce, start, type WebhookTarget } from '../graph.ts';
import type { SampleWorkflow } from '../sample-workflow.ts';

const bot = (node: string, text: string): Line => ({ speaker: 'bot', node, text });
const user = (node: string, text: string): Line => ({ speaker: 'user', node, text });

const opening = [
  bot('n-start', 'Hi {{first_name}}, this is Ava from Northwind, calling about your {{plan | current}} plan.'),
  user('n-start', 'Oh, hi. Yes, I can talk for a minute.'),
  bot('n-qualify', 'Great. Your plan renews soon. Are you thinking about staying with it?')
];

const conversations: readonly Conversation[] = [
  {
    name: 'renews',
    weight: 5,
    lines: [
      ...opening,
      user('n-qualify', 'Yes, we are happy with it. We would need twelve seats this time.'),
      bot('n-qualify', 'Twelve seats, noted. Would the same billing date suit you?'),
      user('n-qualify', 'That is fine.'),
      bot('n-wrap-up', 'Wonderful. I will send the renewal by mail today. Thank you, and have a good day.'),
      user('n-wrap-up', 'Thanks, bye.')
    ],
    disposition: 'user_qualified',
    extracted: { renewal_intent: 'likely', seats: 12, callback_requested: false },
    tags: ['end_call_tool'],
    quality: { summary: 'The customer renews and wants twelve seats.', score: 9, sentiment: 'positive' }
  },
  {
    name: 'callback',
    weight: 3,
    lines: [
      ...opening,
      user('n-qualify', 'I have to ask my colleague first. Can somebody call me next week?'),
      bot('n-callback', 'Of course. Is Tuesday morning a good time?'),
      user('n-callback', 'Tuesday at ten would be perfect.'),
      bot('n-wrap-up', 'Then we talk on Tuesday at ten. Thank you, and goodbye.')
    ],
    disposition: 'callback_requested',
    extracted: { renewal_intent: 'undecided', callback_requested: true, callback_time: 'Tuesday 10:00' },
    tags: ['end_call_tool'],
    quality: { summary: 'The customer asks for a call next Tuesday at ten.', score: 8, sentiment: 'neutral' }
  },
  {
    name: 'not interested',
    weight: 2,
    lines: [
      ...opening,
      user('n-qualify', 'No, we have moved to another product. Please take me off your list.'),
      bot('n-not-now', 'I understand, and I will take you off the list. Thank you for your time. Goodbye.'),
      user('n-not-now', 'Bye.')
    ],
    disposition: 'user_disqualified',
    extracted: { renewal_intent: 'unlikely', callback_requested: false, opt_out: true },
    tags: ['end_call_tool'],
    quality: { summary: 'The customer has left for another product and opts out.', score: 6, sentiment: 'negative' }
  },
  {
    name: 'hangs up',
    weight: 1,
    lines: [bot('n-start', 'Hi {{first_name}}, this is Ava from Northwind.'), user('n-start', 'Not now, sorry.')],
    disposition: 'user_hangup',
    extracted: {},
    tags: [],
    quality: { summary: 'The customer hung up at once.', score: 4, sentiment: 'negative' }
  }
];

const gathered = ['renewal_intent', 'seats', 'callback_requested', 'callback_time', 'opt_out'];

const greetings = { first: 'Hello {{first_name}}.', second: opening[0]?.text ?? '', third: opening[0]?.text ?? '' };

function talking(edition: keyof typeof greetings): WorkflowNode[] {
  return [
    start('n-start', 'Start', [0, 0], {
      prompt: 'Greet {{first_name}} and say that you call about the {{plan | current}} plan.',
      greeting_type: 'text',
      greeting: greetings[edition],
      allow_interrupt: false,
      add_global_prompt: true
    }),
    agent('n-qualify', 'Qualify', [0, 200], {
      prompt:
        'Find out whether {{first_name}} wants to renew the {{plan | current}} plan at {{company | the company}}, and for how many seats.',
      allow_interrupt: true,
      extraction_enabled: true,
      extraction_prompt: 'What does the customer intend?',
      extraction_variables: [
        gathers('renewal_intent', 'string', 'likely, undecided or unlikely'),
        gathers('seats', 'number', 'How many seats?'),
        gathers('callback_requested', 'boolean', 'Does the customer want to be called again?')
      ],
      tool_uuids: ['0e1f6a7c-4f0b-4a57-9a43-2f2f9d1c7b10']
    }),
    end('n-wrap-up', 'Wrap up', [-160, 600], { prompt: 'Repeat what was agreed, thank, and say goodbye.' }),
    end('n-not-now', 'Not now', [240, 400], {
      prompt: 'Accept the answer, promise not to call again if asked to, and say goodbye.',
      extraction_enabled: true,
      extraction_variables: [gathers('opt_out', 'boolean', 'Did the customer ask not to be called again?')]
    })
  ];
}

const beside = (target: WebhookTarget): WorkflowNode[] => [
  global('n-global', 'Manners', [-320, 0], {
    prompt: 'You are Ava, friendly and brief. Never promise a discount. Speak English.'
  }),
  quality('n-qa', 'Quality check', [480, 0], {
    qa_enabled: true,
    qa_system_prompt: 'Judge politeness and whether the goal was reached. Give a score from 1 to 10.',
    qa_min_call_duration: 15,
    qa_use_workflow_llm: false,
    qa_provider: 'openai',
    qa_model: 'gpt-4.1',
    qa_api_key: 'sk-sample-0123456789abcdef'
  }),
  reportToSalesforce([480, 200], gathered, target)
];

const ways = [
  edge('e-1', 'n-start', 'n-qualify', 'Can talk', 'The person has a minute.'),
  edge('e-2', 'n-start', 'n-not-now', 'No time', 'The person does not want to talk.'),
  edge('e-3', 'n-qualify', 'n-wrap-up', 'Agreed', 'The person has said whether to renew.'),
  edge('e-4', 'n-qualify', 'n-not-now', 'Not interested', 'The person does not want to renew.')
];

const callback = agent('n-callback', 'Agree on a time', [-240, 400], {
  prompt: 'Agree on a day and an hour for the next call with {{first_name}}.',
  extraction_enabled: true,
  extraction_variables: [gathers('callback_time', 'string', 'Day and hour of the next call')]
});

function definition(target: WebhookTarget, edition: keyof typeof greetings): Definition {
  const nodes = [...talking(edition), ...beside(target)];
  if (edition !== 'third') return { nodes, edges: ways };
  const speech = 'One moment, let me look.';
  return {
    nodes: [...nodes, callback],
    edges: [
      ...ways,
      edge('e-5', 'n-qualify', 'n-callback', 'Call again', 'The person wants to be called again.', speech),
      edge('e-6', 'n-callback', 'n-wrap-up', 'Time agreed', 'A day and an hour are agreed.')
    ],
    viewport: { x: 0, y: 0, zoom: 0.8 }
  };
}

/** Calls customers before their plan renews. Three versions; the last is published. */
export const renewal = (target: WebhookTarget): SampleWorkflow => ({
  id: 37,
  uuid: '6c1a9b52-0d0e-4f1f-8f3e-2f6f7f0b9f11',
  name: 'Renewal outreach EN',
  status: 'active',
  createdDaysAgo: 120,
  earlierRuns: 1_288,
  folderId: 4,
  dispositionCodes: ['user_qualified', 'callback_requested', 'user_disqualified'],
  variables: { first_name: 'Dana', plan: 'Growth', company: 'Example Ltd' },
  maximumSeconds: 300,
  published: [definition(target, 'first'), definition(target, 'second'), definition(target, 'third')],
  draft: null,
  conversations
});
