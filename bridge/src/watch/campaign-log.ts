import type { CampaignLogEntry } from '../../../generator/schema/dograh-api/campaigns.ts';

const said = ({ message }: CampaignLogEntry): string => (message.trim() === '' ? 'Dograh gave no reason.' : message);

function tripped({ details }: CampaignLogEntry): string {
  const [failures, successes] = [details?.['failure_count'], details?.['success_count']];
  return typeof failures === 'number' && typeof successes === 'number'
    ? `Dograh paused the campaign by itself: ${failures} of the last ${failures + successes} calls failed. Find out why, then resume it.`
    : 'Dograh paused the campaign by itself, because too many calls failed. Find out why, then resume it.';
}

/** In the words that Salesforce uses when a page asks Dograh itself: what stands on the record must not depend on who asked. */
const sentences: Readonly<Record<string, (entry: CampaignLogEntry) => string>> = {
  circuit_breaker_tripped: tripped,
  source_sync_failed: (entry) => `Dograh could not read the list of people, and the campaign is over: ${said(entry)}`,
  batch_failed: (entry) => `A batch of calls broke off, and the campaign is over: ${said(entry)}`,
  phone_number_pool_exhausted_retry: () => 'All caller numbers were in use; Dograh tries again by itself.',
  phone_number_pool_exhausted: () =>
    'All caller numbers stayed in use, and the campaign is over. Add numbers in Dograh or allow fewer calls at the same time.'
};

/** What Dograh noted about a campaign, in plain words. */
export function inPlainWords(entry: CampaignLogEntry): string {
  return (sentences[entry.event] ?? said)(entry);
}
