import type { KindCount } from './count.ts';

/** What the package contains, a line a kind, the numbers under each other. */
export function showContents(counts: readonly KindCount[]): string {
  const width = Math.max(...counts.map(({ count }) => String(count).length), 0);
  return counts.map(({ label, count }) => `  ${String(count).padStart(width)}  ${label}`).join('\n');
}

/** How the package gets into an org, for somebody who has the Salesforce CLI. */
export const howToDeploy = `\
Deploy it with the Salesforce CLI (npm install --global @salesforce/cli):

  sf org login web --alias my-org
  sf project deploy start --source-dir force-app --target-org my-org
  sf org assign permset --name Dograh_Admin --target-org my-org

Or try it in a scratch org, which deletes itself after a week (needs a Dev Hub):

  sf org create scratch --definition-file config/project-scratch-def.json --alias dograh --duration-days 7
  sf project deploy start --source-dir force-app --target-org dograh
  sf org assign permset --name Dograh_Admin --target-org dograh

Then set the Dograh API key: docs/admin-setup.md. Everything else: docs/README.md.`;
