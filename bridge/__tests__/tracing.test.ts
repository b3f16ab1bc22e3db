import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { startBridgeProcess, type BridgeProcess } from '../testing/bridge-process.ts';
import { callEnded, environmentFor, postWebhook, bridgeFolder, until } from '../testing/running-bridge.ts';
import { SimulatedSalesforce } from '../testing/simulated-salesforce.ts';

jest.setTimeout(120_000);

interface SentSpan {
  readonly traceId: string;
  readonly spanId: string;
  readonly parentSpanId?: string;
  readonly name: string;
  readonly attributes: { key: string; value: unknown }[];
  readonly links?: { traceId: string; spanId: string }[];
}

const spans: SentSpan[] = [];
let collector: Server;
let salesforce: SimulatedSalesforce;
let bridge: BridgeProcess;
let space: Awaited<ReturnType<typeof bridgeFolder>>;

/** Takes traces as any collector of OpenTelemetry does (OTLP over HTTP, as JSON). */
async function startCollector(): Promise<string> {
  collector = createServer((request, response) => {
    let text = '';
    request.on('data', (piece: Buffer) => {
      text += piece.toString();
    });
    request.on('end', () => {
      const { resourceSpans = [] } = JSON.parse(text) as { resourceSpans?: { scopeSpans: { spans: SentSpan[] }[] }[] };
      for (const { scopeSpans } of resourceSpans) for (const { spans: sent } of scopeSpans) spans.push(...sent);
      response.writeHead(200, { 'Content-Type': 'application/json' }).end('{}');
    });
  });
  await new Promise<void>((done) => collector.listen(0, '127.0.0.1', done));
  return `http://127.0.0.1:${(collector.address() as AddressInfo).port}`;
}

beforeAll(async () => {
  [salesforce, space] = [new SimulatedSalesforce(), await bridgeFolder()];
  await salesforce.start();
  bridge = await startBridgeProcess({
    ...environmentFor(salesforce, space.folder),
    OTEL_EXPORTER_OTLP_ENDPOINT: await startCollector(),
    OTEL_EXPORTER_OTLP_PROTOCOL: 'http/json',
    OTEL_BSP_SCHEDULE_DELAY: '100'
  });
});

afterAll(async () => {
  await bridge.kill();
  await salesforce.stop();
  collector.closeAllConnections();
  collector.close();
  await space.remove();
});

const correlationOf = ({ attributes }: SentSpan): string =>
  JSON.stringify(attributes.find(({ key }) => key === 'dograh.correlation_id')?.value ?? '');

test('one trace leads from the sender through the webhook and the queue to Salesforce', async () => {
  const traceId = '4bf92f3577b34da6a3ce929d0e0e4736';
  const traceparent = `00-${traceId}-00f067aa0ba902b7-01`;
  const body = callEnded('traced', { sf_correlation_id: 'trip-traced' });
  expect((await postWebhook(bridge.address, body, { traceparent })).status).toBe(202);
  await until('the delivery was traced', () => spans.some(({ name }) => name === 'deliver'));
  const webhook = spans.find((span) => span.traceId === traceId && correlationOf(span).includes('trip-traced'));
  const delivery = spans.find(({ name }) => name === 'deliver');
  expect(webhook).toBeDefined();
  expect(correlationOf(delivery as SentSpan)).toContain('trip-traced');
  expect(delivery?.links).toMatchObject([{ traceId }]);
  await until('the request to Salesforce was traced', () =>
    spans.some(({ parentSpanId }) => parentSpanId === delivery?.spanId)
  );
});

test('what machines ask all the time is not traced', async () => {
  await fetch(`${bridge.address}/health`);
  await postWebhook(bridge.address, callEnded('after-health', { sf_correlation_id: 'trip-after' }));
  await until('the webhook was traced', () => spans.some((span) => correlationOf(span).includes('trip-after')));
  expect(spans.filter((span) => JSON.stringify(span.attributes).includes('/health'))).toEqual([]);
});
