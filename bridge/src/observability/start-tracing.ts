import { FastifyOtelInstrumentation } from '@fastify/otel';
import { HttpInstrumentation } from '@opentelemetry/instrumentation-http';
import { PgInstrumentation } from '@opentelemetry/instrumentation-pg';
import { UndiciInstrumentation } from '@opentelemetry/instrumentation-undici';
import { NodeSDK } from '@opentelemetry/sdk-node';

/** Routes that machines ask all the time; their spans would bury all others. */
const notTraced = new Set(['/health', '/ready', '/metrics']);

/**
 * Sends traces where the standard variables of OpenTelemetry say. Everything else, such as sampling and headers, they
 * say too.
 *
 * @returns what sends the last ones and ends
 */
export function startTracing(): () => Promise<void> {
  process.env['OTEL_SERVICE_NAME'] ??= 'dograh-bridge';
  // Metrics have their own way, and logs are JSON lines: only traces are sent, unless somebody asks for more.
  process.env['OTEL_METRICS_EXPORTER'] ??= 'none';
  process.env['OTEL_LOGS_EXPORTER'] ??= 'none';
  const sdk = new NodeSDK({
    instrumentations: [
      new HttpInstrumentation({ disableIncomingRequestInstrumentation: true }),
      new FastifyOtelInstrumentation({
        registerOnInitialization: true,
        ignorePaths: ({ url }) => notTraced.has(url.split('?', 1)[0] ?? '')
      }),
      new UndiciInstrumentation(),
      new PgInstrumentation({ requireParentSpan: true })
    ]
  });
  sdk.start();
  return () => sdk.shutdown();
}
