import type { LabelDefinition } from '../vocabulary/labels.ts';

/** Words of the administration page. */
export const administrationLabels = {
  Dograh_Admin_Title: { text: 'Dograh Health', description: 'Title of the admin page' },
  Dograh_Breaker_Closed: { text: 'Callouts go through', description: 'State of the circuit breaker' },
  Dograh_Breaker_Open: {
    text: 'Callouts are stopped until {0}',
    description: 'State of the circuit breaker; {0} is a time'
  },
  Dograh_Breaker_Half_Open: {
    text: 'One callout is trying whether Dograh is back',
    description: 'State of the circuit breaker'
  },
  Dograh_Dead_Letters_Empty: {
    text: 'Nothing failed. Events that cannot be processed wait here until they succeed.',
    description: 'Empty state of the error list'
  },
  Dograh_Retry_Now: { text: 'Retry now', description: 'Button on a failed event' },
  Dograh_Test_Connection: { text: 'Test connection', description: 'Button' },
  Dograh_Connection_Works: { text: 'Dograh answered in {0} ms.', description: 'After a successful test' }
} as const satisfies { readonly [name: string]: LabelDefinition };
