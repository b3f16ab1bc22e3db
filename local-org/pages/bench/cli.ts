import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { SetUpError } from '../../compiler/java.ts';
import { startPages } from '../server.ts';
import { launchBrowser, openPage } from '../testing/browser.ts';
import { bundleSizes } from './bundles.ts';
import { measureBoth, openBench } from './measure.ts';
import { report } from './report.ts';

const HELP = `Measures the list of calls against a bare lightning-datatable with the same rows, in the same Chromium.

  npm run bench:lwc [-- options]

  --rows N        calls in each (default: 1000)
  --repeat N      first renders of each (default: 15)
  --seconds N     seconds of frames with 10 updates a second (default: 20)
  --minutes N     minutes of memory with 10 updates a second, for each of both (default: 10)

The list runs in Lightning Web Security, the datatable outside of it. A frame is measured from its beginning until it is
painted, all that was done in it included.`;

const CANNOT_RUN = 2;
const ROOT = join(import.meta.dirname, '../../..');

function count(text: string, name: string): number {
  const value = Number(text);
  if (!Number.isInteger(value) || value < 0) throw new SetUpError(`--${name} must be a whole number, not ${text}.`);
  return value;
}

async function main(args: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    options: {
      rows: { type: 'string', default: '1000' },
      repeat: { type: 'string', default: '15' },
      seconds: { type: 'string', default: '20' },
      minutes: { type: 'string', default: '10' },
      help: { type: 'boolean', short: 'h', default: false }
    }
  });
  if (values.help) {
    console.log(HELP);
    return;
  }
  const rows = count(values.rows, 'rows');
  const minutes = count(values.minutes, 'minutes');
  const progress = (message: string): void => {
    console.error(message);
  };
  // The bench shows components that ask no org.
  const pages = await startPages({ projectDir: ROOT, orgUrl: 'http://127.0.0.1:9', progress });
  const browser = await launchBrowser();
  try {
    const { page, problems } = await openPage(browser);
    await openBench(page, pages.url);
    const measured = await measureBoth(page, {
      rows,
      minutes,
      repetitions: count(values.repeat, 'repeat'),
      seconds: count(values.seconds, 'seconds'),
      progress
    });
    const uncaught = problems.filter((problem) => problem.startsWith('uncaught'));
    if (uncaught.length > 0) throw new SetUpError(`The page is broken:\n${uncaught.join('\n')}`);
    const bundles = await bundleSizes(join(ROOT, 'force-app/main/default/lwc'));
    console.log(report({ rows, minutes, ...measured, bundles }));
  } finally {
    await browser.close();
    await pages.stop();
  }
}

try {
  await main(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof SetUpError)) throw error;
  console.error(error.message);
  process.exitCode = CANNOT_RUN;
}
