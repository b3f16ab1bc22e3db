import type { CampaignRow } from '../../generator/schema/pages/campaign-controller.ts';

/**
 * Takes over what was read while the rows keep their places: nothing jumps under the pointer.
 *
 * @param shown rows in the order in which they stand
 * @param fresh rows as they were read, newest first
 * @returns new rows on top, then the known ones in their order; without those that are no longer there
 */
export function mergeRows(shown: CampaignRow[], fresh: CampaignRow[]): CampaignRow[] {
  const read = new Map(fresh.map((row) => [row.campaignId, row]));
  const known = new Set(shown.map((row) => row.campaignId));
  const kept = shown.flatMap((row) => read.get(row.campaignId) ?? []);
  return [...fresh.filter((row) => !known.has(row.campaignId)), ...kept];
}

/**
 * @param shown rows in the order in which they stand
 * @param row a campaign that has just changed, or a new one
 * @returns the rows with it in its place, a new one on top
 */
export function putRow(shown: CampaignRow[], row: CampaignRow): CampaignRow[] {
  const isKnown = shown.some((other) => other.campaignId === row.campaignId);
  return isKnown ? shown.map((other) => (other.campaignId === row.campaignId ? row : other)) : [row, ...shown];
}

/**
 * @param rows campaigns
 * @returns ids of those about which Dograh may have news
 */
export function idsUnderWay(rows: CampaignRow[]): string[] {
  return rows
    .filter((row) => row.externalCampaignId !== null && row.state !== 'completed' && row.state !== 'failed')
    .map((row) => row.campaignId);
}

/**
 * @param row a campaign
 * @returns whether it stands still until somebody does something: paused, or refused by Dograh
 */
export function needsSomebody(row: CampaignRow): boolean {
  return row.state === 'paused' || (row.externalCampaignId === null && row.lastLogMessage !== null);
}
