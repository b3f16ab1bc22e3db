import { startBridge } from './bridge.ts';
import { Secrets } from './configuration/secrets.ts';
import { readSettings } from './configuration/settings.ts';
import { SettingsError } from './configuration/settings-error.ts';
import { createLog, messageOf } from './observability/log.ts';

/** Exit status when the bridge was told something that it cannot work with; trying again does not help. */
const WRONG_SETTINGS = 78;

async function main(): Promise<void> {
  const settings = readSettings(process.env);
  const log = createLog(settings.LOG_LEVEL);
  const bridge = await startBridge(settings, new Secrets(process.env), log);
  let isStopping = false;
  const stop = (): void => {
    if (isStopping) return;
    isStopping = true;
    bridge.stop().then(
      () => process.exit(0),
      (error: unknown) => {
        log.fatal({ error: messageOf(error) }, 'The bridge could not stop cleanly.');
        process.exit(1);
      }
    );
  };
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);
}

main().catch((error: unknown) => {
  console.error(error instanceof SettingsError ? error.message : `The bridge cannot start: ${messageOf(error)}`);
  process.exitCode = error instanceof SettingsError ? WRONG_SETTINGS : 1;
});
