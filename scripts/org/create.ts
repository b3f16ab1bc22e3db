/* Makes a scratch org and puts everything in it, so that one command leads from a clone to an org to look at. */
import { Option } from 'commander';
import { resolveOrg } from './shared/target-org.ts';
import { run, script, wholeNumber } from './shared/script.ts';
import { runSteps, type Step } from './shared/steps.ts';
import { importData } from './shared/sample-data.ts';

interface Options {
  readonly alias: string;
  readonly days: number;
  readonly devHub?: string;
  readonly definition: string;
  readonly into?: string;
  readonly permissionSet: readonly string[];
  readonly schedules: boolean;
  readonly data: boolean;
  readonly open: boolean;
  readonly dryRun: boolean;
}

const MINUTES = '30';

const command = script(
  'org:create',
  'Creates a scratch org and puts everything in it: the package, rights, scheduled jobs, sample data.'
)
  .option('-a, --alias <alias>', 'what to call the org', 'dograh')
  .option('-d, --days <days>', 'days until the org deletes itself, 30 at most', wholeNumber, 7)
  .option('-v, --dev-hub <org>', 'alias or username of the Dev Hub; the default one when left out')
  .option('-f, --definition <file>', 'what kind of org', 'config/project-scratch-def.json')
  .addOption(
    new Option('-i, --into <org>', 'fill this org, a sandbox for instance, and create none').conflicts([
      'devHub',
      'days'
    ])
  )
  .option('-p, --permission-set <name...>', 'permission sets for your own user', ['Dograh_Admin'])
  .option('--no-schedules', 'schedule no jobs')
  .option('--no-data', 'import no sample data')
  .option('--open', 'open the app in the browser at the end', false)
  .addHelpText(
    'after',
    '\nNeeds a Dev Hub (unless --into): docs/install.md. The Dograh API key comes next: npm run org:api-key'
  )
  .action(async (options: Options) => {
    await runSteps([...(await creation(options)), ...filling(options)], options.dryRun);
    if (!options.dryRun)
      console.log(`\nThe org is ready: ${org(options)}. Next: npm run org:api-key -- --target-org ${org(options)}`);
  });

const org = ({ into, alias }: Options): string => into ?? alias;

async function creation({ alias, days, devHub, definition, into, dryRun }: Options): Promise<readonly Step[]> {
  if (into !== undefined) return [];
  const hub = await resolveOrg(devHub, dryRun, 'target-dev-hub');
  const shape = ['--definition-file', definition, '--alias', alias, '--duration-days', String(days)];
  return [
    {
      says: 'Create the scratch org',
      command: ['org', 'create', 'scratch', ...shape, '--target-dev-hub', hub, '--set-default', '--wait', MINUTES]
    }
  ];
}

function filling(options: Options): readonly Step[] {
  const target = ['--target-org', org(options)];
  const steps: Step[] = [
    {
      says: 'Deploy the package',
      command: ['project', 'deploy', 'start', '--source-dir', 'force-app', ...target, '--wait', MINUTES]
    },
    {
      says: 'Give your user the permission sets',
      command: ['org', 'assign', 'permset', ...options.permissionSet.flatMap((name) => ['--name', name]), ...target]
    }
  ];
  if (options.schedules) {
    steps.push({
      says: 'Schedule the jobs',
      command: ['apex', 'run', '--file', 'scripts/org/apex/schedule.apex', ...target]
    });
  }
  if (options.data) steps.push(...importData(org(options)));
  if (options.open)
    steps.push({
      says: 'Open the app',
      command: ['org', 'open', '--path', '/lightning/app/c__Dograh_Voice_AI', ...target]
    });
  return steps;
}

await run(command);
