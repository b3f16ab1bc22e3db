/* Creates a version of the unlocked package in the Dev Hub and, when asked, releases it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { project } from './shared/paths.ts';
import { Problem } from './shared/problem.ts';
import { packageIn } from './shared/project-package.ts';
import { textIn } from './shared/rest.ts';
import { ask, commandLine } from './shared/salesforce-cli.ts';
import { run, script } from './shared/script.ts';
import { runSteps, type Step } from './shared/steps.ts';
import { resolveOrg } from './shared/target-org.ts';

interface Options {
  readonly devHub?: string;
  readonly promote: boolean;
  readonly dryRun: boolean;
}

const MINUTES = '120';
const VERSION_ID = /^04t\w{12}(\w{3})?$/;

const command = script(
  'org:package',
  'Creates a version of the unlocked package: builds it in the Dev Hub and runs all its tests there.'
)
  .option('-v, --dev-hub <org>', 'alias or username of the Dev Hub; the default one when left out')
  .option(
    '--promote',
    'release the version at the end: only then can it be installed in production, and never be taken back',
    false
  )
  .addHelpText(
    'after',
    '\nThe version number stands in sfdx-project.json. A release asks for 75 % of the Apex to be covered by tests.'
  )
  .action(async ({ devHub, promote, dryRun }: Options) => {
    const hub = await resolveOrg(devHub, dryRun, 'target-dev-hub');
    const { name, isKnown } = packageIn(JSON.parse(readFileSync(join(project, 'sfdx-project.json'), 'utf8')));
    await runSteps(isKnown ? [] : [firstTime(name, hub)], dryRun);
    const versionId = await createVersion(name, hub, dryRun);
    await runSteps(promote ? [release(versionId, hub)] : [], dryRun);
    if (!dryRun) console.log(howToInstall(versionId, promote));
  });

const firstTime = (name: string, hub: string): Step => ({
  says: 'Create the package, once; its id is added to sfdx-project.json, which you commit',
  command: [
    'package',
    'create',
    '--name',
    name,
    '--package-type',
    'Unlocked',
    '--path',
    'force-app',
    '--no-namespace',
    '--target-dev-hub',
    hub
  ]
});

async function createVersion(name: string, hub: string, dryRun: boolean): Promise<string> {
  const checks = ['--code-coverage', '--installation-key-bypass'];
  const words = [
    'package',
    'version',
    'create',
    '--package',
    name,
    ...checks,
    '--target-dev-hub',
    hub,
    '--wait',
    MINUTES
  ];
  if (dryRun) {
    console.log(`# Create the version; this takes 10 minutes or more\n${commandLine([...words, '--json'])}`);
    return '<04t… of the new version>';
  }
  console.log(`\n── Create the version; this takes 10 minutes or more\n   ${commandLine(words)}\n`);
  const result = await ask(words);
  const versionId = textIn(result, 'SubscriberPackageVersionId');
  if (versionId === undefined || !VERSION_ID.test(versionId)) {
    const status = textIn(result, 'Status') ?? 'unknown';
    throw new Problem(
      `The Dev Hub gave no version (status ${status}). See: sf package version create list --created-last-days 1 --target-dev-hub ${hub}`
    );
  }
  return versionId;
}

const release = (versionId: string, hub: string): Step => ({
  says: 'Release the version',
  command: ['package', 'version', 'promote', '--package', versionId, '--target-dev-hub', hub, '--no-prompt']
});

function howToInstall(versionId: string, released: boolean): string {
  const where = released ? 'any org' : 'sandboxes and scratch orgs; to release it run this again with --promote';
  return `
The version is ${versionId}, for ${where}. Install it with

  sf package install --package ${versionId} --target-org my-org --wait 30

or in the browser at https://login.salesforce.com/packaging/installPackage.apexp?p0=${versionId}`;
}

await run(command);
