import type { Random } from '../random.ts';

/** Names of runs by how they began. Random digits: not unique, as in Dograh. */
export const runNames = {
  trigger: (random: Random): string => `WR-API-${random.digits(4)}`,
  campaign: (random: Random, campaignId: number): string => `WR-CAMPAIGN-${campaignId}-${random.digits(5)}`,
  inbound: (random: Random): string => `WR-TEL-IN-${random.digits(8)}`
};
