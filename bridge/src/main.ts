import { Secrets } from './configuration/secrets.ts';
import { readSettings } from './configuration/settings.ts';
import { SettingsError } from './configuration/settings-error.ts';
import { createLog, messageOf } from './observability/log.ts';
import { watchOverProcess } from './observability/watchdog.ts';

/** Exit status when the bridge was told something that it cannot work with; trying again does not help. */
const WRONG_SETTINGS = 78;

async function main(): Promise<void> {
  const settings = readSettings(process.env);
  const log = createLog(settings.LOG_LEVEL);
  watchOverProcess();
  const endTracing = await tracing();
  // What is traced has to be loaded after tracing has begun.
  const { startBridge } = await import('./bridge.ts');
  const bridge = await startBridge(settings, new Secrets(process.env), log);
  let isStopping = false;
  const stop = (): void => {
    if (isStopping) return;
    isStopping = true;
    const stopped = bridge.stop().then(() =>
      endTracing().catch((error: unknown) => {
        log.warn({ error: messageOf(error) }, 'The last traces could not be sent.');
      })
    );
    stopped.then(
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

/** Loaded only when somebody wants traces: it costs time at the start and memory. */
async function tracing(): Promise<() => Promise<void>> {
  const isWanted = ['OTEL_EXPORTER_OTLP_ENDPOINT', 'OTEL_EXPORTER_OTLP_TRACES_ENDPOINT', 'OTEL_TRACES_EXPORTER'].some(
    (name) => !['', 'none'].includes(process.env[name] ?? '')
  );
  if (!isWanted || process.env['OTEL_SDK_DISABLED']?.toLowerCase() === 'true') return () => Promise.resolve();
  const { startTracing } = await import('./observability/start-tracing.ts');
  return startTracing();
}

main().catch((error: unknown) => {
  console.error(error instanceof SettingsError ? error.message : `The bridge cannot start: ${messageOf(error)}`);
  process.exitCode = error instanceof SettingsError ? WRONG_SETTINGS : 1;
});
