/* Makes the certificate with which the bridge signs in to Salesforce, tells when it must be renewed, and renews it. */
import { homedir } from 'node:os';
import { join } from 'node:path';
import {
  certificatesIn,
  createPair,
  nextPair,
  opensslWords,
  requireOutsideGit,
  type KeyPair
} from './shared/certificate-files.ts';
import { judge, type CertificateState } from './shared/certificate-state.ts';
import { Problem } from './shared/problem.ts';
import { run, script, wholeNumber } from './shared/script.ts';

interface Options {
  readonly folder: string;
  readonly commonName: string;
  readonly days: number;
  readonly warnDays: number;
  readonly check: boolean;
  readonly force: boolean;
  readonly dryRun: boolean;
}

const HELP = `
Exit codes of --check, for cron: 0 nothing to do, 2 due or missing, 3 expired.

Overlap: an external client app holds one certificate, and the moment it is replaced the old key is refused. So there are
two apps, A and B, of which one is in use. The new certificate goes into the other one, the bridge changes over, and the
old app is disabled when nothing uses it any more: docs/security.md, "Renewing the certificate".`;

const command = script(
  'org:certificate',
  'Makes the key and certificate with which the bridge signs in to Salesforce, or renews them when they are due.'
)
  .option('--folder <folder>', 'where they are kept', join(homedir(), '.dograh-for-salesforce', 'certificates'))
  .option('--common-name <name>', 'name shown in Salesforce beside the certificate', 'dograh-bridge')
  .option('--days <days>', 'days until the certificate expires', wholeNumber, 365)
  .option('--warn-days <days>', 'days before its end from which on it is due', wholeNumber, 30)
  .option('--check', 'make nothing; tell by words and exit code whether it is time', false)
  .option('--force', 'make a new pair although the old one is good', false)
  .addHelpText('after', HELP)
  .action((options: Options) => {
    const { folder, warnDays, check, force } = options;
    const state = judge(certificatesIn(folder), new Date(), warnDays);
    console.log(inWords(state, folder));
    if (check) {
      process.exitCode = exitCodes[state.is];
    } else if (state.is !== 'good' || force) {
      make(options, state.is === 'missing');
    }
  });

const exitCodes = { good: 0, due: 2, missing: 2, expired: 3 } as const;

function inWords(state: CertificateState, folder: string): string {
  if (state.is === 'missing') return `There is no certificate in ${folder}.`;
  const { path, expiresAt } = state.newest;
  const day = expiresAt.toISOString().slice(0, 10);
  if (state.is === 'expired') return `${path} expired on ${day}: the bridge can no longer sign in with it.`;
  const due = state.is === 'due' ? 'Renew it now' : 'Nothing to do';
  return `${path} is good until ${day}, ${state.daysLeft} days. ${due}.`;
}

function make({ folder, commonName, days, dryRun }: Options, isFirst: boolean): void {
  requireOutsideGit(folder);
  if (!/^[\w .-]{1,64}$/.test(commonName)) {
    throw new Problem('--common-name takes 1 to 64 letters, digits, blanks, dots and hyphens.');
  }
  const pair = nextPair(folder, new Date());
  if (dryRun) {
    console.log(`# write a new RSA key to ${pair.keyPath}, readable by you alone`);
    console.log(`openssl ${opensslWords(pair.keyPath, commonName, days).join(' ')} > ${pair.certificatePath}`);
    return;
  }
  createPair(pair, commonName, days);
  console.log(whatNext(pair, isFirst));
}

function whatNext({ keyPath, certificatePath }: KeyPair, isFirst: boolean): string {
  const made = `
Private key   ${keyPath} (readable by you alone; give it to the bridge as a secret, to nobody else)
Certificate   ${certificatePath} (no secret; it goes into Salesforce)
`;
  const first = `
Next, with CERTIFICATE and APP_NAME (Dograh_Bridge_A) in your file of values:
  1. npm run org:configure -- --values my-org.json deploys the external client app with this certificate.
  2. Give the private key and the app's consumer key, which Setup shows, to the bridge.`;
  const renewal = `
Next, while the old pair goes on working:
  1. Name the new certificate in your file of values, and deploy it with the app that is not in use, A or B:
     npm run org:configure -- --values my-org.json --set APP_NAME=Dograh_Bridge_B --without PlatformEventSubscriberConfigs
  2. Give the bridge the new private key and that app's consumer key, which Setup shows.
  3. When Setup > Login History shows no more logins through the old app, disable it and delete the old private key.`;
  return made + (isFirst ? first : renewal);
}

await run(command);
