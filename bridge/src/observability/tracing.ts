import { context, propagation, SpanKind, SpanStatusCode, trace, type Link, type Span } from '@opentelemetry/api';
import { inbound } from '../../../generator/schema/policies.ts';

const tracer = trace.getTracer('dograh-bridge');

/** The name under which all stations of a call find each other in the traces, as they do in the logs. */
export const CORRELATION_ATTRIBUTE = 'dograh.correlation_id';

/**
 * The trace that goes on now, in the form of the header `traceparent` (W3C Trace Context), to be kept with an event.
 * Undefined when nothing is traced.
 */
export function currentTrace(): string | undefined {
  const carrier: Record<string, string> = {};
  propagation.inject(context.active(), carrier);
  return carrier['traceparent'];
}

/** Names the call on the span of the request that is handled now. */
export function traceCorrelation(correlationId: string): void {
  trace.getActiveSpan()?.setAttribute(CORRELATION_ATTRIBUTE, correlationId);
}

/** What an event remembers of the request that brought it. */
export interface TracedEvent {
  readonly correlationId: string;
  /** `traceparent` of the request that brought it. */
  readonly trace?: string;
}

/**
 * Does work under a span that is linked to the traces of all the events that it is for. A request to Salesforce has up
 * to 200 parents, which only links can say.
 */
export async function tracedDelivery<Result>(
  events: readonly TracedEvent[],
  work: () => Promise<Result>,
  outcome: (result: Result) => { readonly name: string; readonly isError: boolean }
): Promise<Result> {
  const links = events.slice(0, inbound.maximumEventsPerRequest).flatMap(linkTo);
  const attributes = {
    'messaging.batch.message_count': events.length,
    [CORRELATION_ATTRIBUTE]: events.map(({ correlationId }) => correlationId)
  };
  return tracer.startActiveSpan('deliver', { kind: SpanKind.CONSUMER, links, attributes }, async (span: Span) => {
    try {
      const result = await work();
      const { name, isError } = outcome(result);
      span.setAttribute('dograh.outcome', name);
      if (isError) span.setStatus({ code: SpanStatusCode.ERROR, message: name });
      return result;
    } finally {
      span.end();
    }
  });
}

function linkTo({ trace: parent, correlationId }: TracedEvent): Link[] {
  if (parent === undefined) return [];
  const spanContext = trace.getSpanContext(propagation.extract(context.active(), { traceparent: parent }));
  return spanContext === undefined
    ? []
    : [{ context: spanContext, attributes: { [CORRELATION_ATTRIBUTE]: correlationId } }];
}
