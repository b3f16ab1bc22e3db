import { OperatorClient } from '../cli/operator-client.ts';
import { failed, ok, skipped, warning, type Check } from './finding.ts';

/** Events older than this, in seconds, say that Salesforce takes none. */
const OLD = 900;

/** What the bridge that runs says of itself. */
export function bridgeChecks(address: string, token: string | undefined): Check[] {
  return [
    {
      name: 'backlog',
      meaning: 'Events wait for Salesforce, or were set aside: calls are missing there.',
      mend: 'Mend what failed above. `npm run bridge:operator -- dead-letters list` shows what was set aside, and why.',
      look: async () => {
        if (token === undefined) return skipped('ADMIN_TOKEN is not set, so no bridge is asked.');
        const answer = await new OperatorClient(address, token).ask('GET', '/operator/status').catch(() => undefined);
        if (answer === undefined) return warning(`No bridge answers at ${address} to this ADMIN_TOKEN. Does it run?`);
        const { waiting, oldestSeconds, deadLetters } = answer as Record<string, number>;
        const found = `${Number(waiting)} wait, the oldest for ${Math.round(Number(oldestSeconds))} s; ${Number(deadLetters)} set aside.`;
        if (Number(oldestSeconds) > OLD) return failed(found);
        return Number(deadLetters) > 0 ? warning(found) : ok(found);
      }
    }
  ];
}
