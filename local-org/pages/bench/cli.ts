import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { SetUpError } from '../../compiler/java.ts';
import { CANNOT_RUN, runCommand } from '../../engine/command.ts';
import { startPages } from '../server.ts';
import { launchBrowser, openPage } from '../testing/browser.ts';
import { bundleSizes } from './bundles.ts';
import { measureBoth, openBench } from './measure.ts';
import { report, watchReport } from './report.ts';
import { measureWatch } from './watch.ts';

const HELP = `Measures the list of calls against a bare lightning-datatable with the same rows, in the same Chromium, and how
long it takes from saving a page to seeing it.

  npm run bench:lwc [-- options]

  --only PART     list or watch (default: both)
  --saves N       saves of a watched page (default: 10)
  --rows N        calls in each (default: 1000)
  --repeat N      first renders of each (default: 1)
  --seconds N     seconds of frames with 10 updates a second (default: 20)
  --minutes N     minutes of memory with 10 updates a second, for each of both (default: 10)

The list runs in Lightning Web Security, the datatable outside of it. A frame is measured from its beginning until it is
painted, all that was done in it included. Saves are made in a copy of the project, with an org behind the page.

The bare datatable takes ten seconds for a first render, and longer for each that follows: five take more than five
minutes. Figures for the documents need a quiet machine. Whether memory grows takes the ten minutes of each to see;
--minutes 0 leaves them out, and the rest takes about three.`;

const ROOT = join(import.meta.dirname, '../../..');

function count(text: string, name: string): number {
  const value = Number(text);
  if (!Number.isInteger(value) || value < 0) throw new SetUpError(`--${name} must be a whole number, not ${text}.`);
  return value;
}

async function main(args: string[]): Promise<number> {
  const { values } = parseArgs({
    args,
    options: {
      rows: { type: 'string', default: '1000' },
      repeat: { type: 'string', default: '1' },
      seconds: { type: 'string', default: '20' },
      minutes: { type: 'string', default: '10' },
      only: { type: 'string' },
      saves: { type: 'string', default: '10' },
      help: { type: 'boolean', short: 'h', default: false }
    }
  });
  if (values.help) {
    console.log(HELP);
    return 0;
  }
  const { only } = values;
  if (only !== undefined && only !== 'list' && only !== 'watch') {
    throw new SetUpError(`--only must be list or watch, not ${only}.`);
  }
  const saves = count(values.saves, 'saves');
  const listOptions = {
    rows: count(values.rows, 'rows'),
    minutes: count(values.minutes, 'minutes'),
    repetitions: count(values.repeat, 'repeat'),
    seconds: count(values.seconds, 'seconds')
  };
  if (only !== 'watch') console.log(await measureList(listOptions));
  if (only !== 'list') console.log(watchReport(await measureWatch(ROOT, saves, progress)));
  return 0;
}

function progress(message: string): void {
  console.error(message);
}

interface ListOptions {
  rows: number;
  minutes: number;
  repetitions: number;
  seconds: number;
}

async function measureList(options: ListOptions): Promise<string> {
  // The bench shows components that ask no org.
  const pages = await startPages({ projectDir: ROOT, orgUrl: 'http://127.0.0.1:9', progress });
  const browser = await launchBrowser();
  try {
    const { page, problems } = await openPage(browser);
    await openBench(page, pages.url);
    const measured = await measureBoth(page, { ...options, progress });
    const uncaught = problems.filter((problem) => problem.startsWith('uncaught'));
    if (uncaught.length > 0) throw new SetUpError(`The page is broken:\n${uncaught.join('\n')}`);
    const bundles = await bundleSizes(join(ROOT, 'force-app/main/default/lwc'));
    return report({ rows: options.rows, minutes: options.minutes, ...measured, bundles });
  } finally {
    await browser.close();
    await pages.stop();
  }
}

await runCommand(import.meta.url, main, { cannotRun: CANNOT_RUN });
