/* `npm run test:e2e`: starts everything once, and has Jest make the journeys through it. Arguments are Jest's. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SetUpError } from '../compiler/java.ts';
import { fillOrg } from '../demo/begin-day.ts';
import { startDemo } from '../demo/demo.ts';
import { findChromium } from '../pages/testing/browser.ts';
import { SETTING, type Setting } from './setting.ts';

const HOUR = 3_600_000;
const project = join(import.meta.dirname, '../..');

async function main(): Promise<number> {
  findChromium();
  const folder = await mkdtemp(join(tmpdir(), 'dograh-e2e-'));
  const bridgeLog = join(folder, 'bridge.log');
  const demo = await startDemo({
    projectDir: project,
    bridgeLog,
    // Time stands still until a journey moves it, and never reaches the future.
    dograh: {
      speed: 0,
      startAt: new Date(Date.now() - 12 * HOUR),
      circumstances: { callsPerSecond: 20, concurrencyLimit: 50 }
    }
  });
  try {
    const { everybody, recordIds } = await fillOrg(demo.org.url);
    return await jest({
      pages: demo.pages.url,
      org: demo.org.url,
      bridge: demo.bridge.address,
      dograh: demo.dograh.url,
      dograhKey: demo.dograh.apiKey,
      bridgeLog,
      campaignId: everybody.campaignId,
      recordIds
    });
  } finally {
    await demo.stop();
    await rm(folder, { recursive: true, force: true });
  }
}

async function jest(setting: Setting): Promise<number> {
  const program = join(project, 'node_modules/jest/bin/jest.js');
  const child = spawn(
    process.execPath,
    [program, '--config', join(import.meta.dirname, 'jest.config.js'), ...process.argv.slice(2)],
    { cwd: project, stdio: 'inherit', env: { ...process.env, [SETTING]: JSON.stringify(setting) } }
  );
  const [status] = (await once(child, 'close')) as [number | null];
  return status ?? 1;
}

try {
  process.exitCode = await main();
} catch (error) {
  if (!(error instanceof SetUpError)) throw error;
  console.error(`\n${error.message}\n`);
  process.exitCode = 2;
}
