import type { Conversation, Line } from '../../calls/conversation.ts';
import type { Definition } from '../../workflows/definition.ts';
import { agent, edge, end, gathers, reportToSalesforce, start, type WebhookTarget } from '../graph.ts';
import type { SampleWorkflow } from '../sample-workflow.ts';

const bot = (node: string, text: string): Line => ({ speaker: 'bot', node, text });
const user = (node: string, text: string): Line => ({ speaker: 'user', node, text });

const opening = [
  bot('n-start', 'Hello {{first_name | there}}, we missed you at the demonstration. Is everything all right?'),
  user('n-start', 'Oh no, I completely forgot about it.')
];

const conversations: readonly Conversation[] = [
  {
    name: 'new time',
    weight: 3,
    lines: [
      ...opening,
      bot('n-offer', 'No problem at all. We have Thursday at three or Friday at nine. Which is better?'),
      user('n-offer', 'Friday at nine, please.'),
      bot('n-booked', 'Friday at nine it is. The invitation is on its way. See you then.')
    ],
    disposition: 'rebooked',
    extracted: { new_time: 'Friday 09:00', wants_demo: true },
    tags: ['end_call_tool'],
    quality: { summary: 'Booked again for Friday at nine.', score: 9, sentiment: 'positive' }
  },
  {
    name: 'no longer interested',
    weight: 1,
    lines: [
      ...opening,
      bot('n-offer', 'Shall we find another time?'),
      user('n-offer', 'To be honest, we have decided for something else.'),
      bot('n-lost', 'Thank you for telling me. All the best, and goodbye.')
    ],
    disposition: 'not_interested',
    extracted: { wants_demo: false },
    tags: ['end_call_tool'],
    quality: { summary: 'Decided for something else.', score: 6, sentiment: 'neutral' }
  }
];

function definition(target: WebhookTarget, isDraft: boolean): Definition {
  const lost = end('n-lost', 'Not interested', [240, 400], { prompt: 'Thank, wish well, and say goodbye.' });
  const reason = agent('n-reason', 'Ask why', [240, 200], {
    prompt: 'Ask once, kindly, what speaks against it. Do not try to persuade.',
    extraction_enabled: true,
    extraction_variables: [gathers('lost_reason', 'string', 'Why not?')]
  });
  return {
    nodes: [
      start('n-start', 'Start', [0, 0], {
        prompt: isDraft
          ? 'Greet {{first_name | there}}, say that we missed them at {{meeting | the demonstration}}, and ask how they are.'
          : 'Greet {{first_name | there}} and say that we missed them at the demonstration.'
      }),
      agent('n-offer', 'Offer a time', [0, 200], {
        prompt: 'Offer two times. If neither suits, ask for one.',
        extraction_enabled: true,
        extraction_variables: [
          gathers('new_time', 'string', 'Day and hour that was agreed'),
          gathers('wants_demo', 'boolean', 'Does the person still want the demonstration?')
        ]
      }),
      end('n-booked', 'Booked', [-160, 400], { prompt: 'Repeat the time, and say goodbye.' }),
      lost,
      ...(isDraft ? [reason] : []),
      reportToSalesforce([480, 200], ['new_time', 'wants_demo'], target)
    ],
    edges: [
      edge('e-1', 'n-start', 'n-offer', 'Talks', 'The person answers.'),
      edge('e-2', 'n-offer', 'n-booked', 'Time found', 'A time is agreed.'),
      ...(isDraft
        ? [
            edge('e-3', 'n-offer', 'n-reason', 'No longer wanted', 'The person does not want the demonstration.'),
            edge('e-4', 'n-reason', 'n-lost', 'Answered', 'The person has said why, or does not want to.')
          ]
        : [edge('e-3', 'n-offer', 'n-lost', 'No longer wanted', 'The person does not want the demonstration.')])
    ]
  };
}

/** Calls people who did not come. Published once; somebody is working on a draft. */
export const noShow = (target: WebhookTarget): SampleWorkflow => ({
  id: 41,
  uuid: 'a2f5d8f0-7a6f-4f0e-9d11-51b0a6a6f1c4',
  name: 'No-show recovery',
  status: 'active',
  createdDaysAgo: 70,
  earlierRuns: 214,
  folderId: null,
  dispositionCodes: ['rebooked', 'not_interested'],
  variables: { first_name: 'Dana' },
  maximumSeconds: 240,
  published: [definition(target, false)],
  draft: definition(target, true),
  conversations
});
