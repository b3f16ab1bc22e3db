import { EventStream } from './stream';

/**
 * How a stream stands. `unavailable` is final: the org has no streaming left, or the user may not have it, so the
 * caller asks for news itself.
 */
export type StreamState = 'connecting' | 'live' | 'reconnecting' | 'unavailable';

/** A stream of events that somebody listens to. */
export interface OpenStream {
  /** Ends it, whatever it is doing. Nothing is called back afterwards. */
  close(): Promise<void>;
}

/**
 * Listens to a channel of platform events until it is closed. A lost connection is made anew after a random, growing
 * pause, and goes on after the last event that was received. A hidden tab does not listen, for every listener counts
 * against what the org may deliver in a day; on return it goes on where it stopped.
 *
 * Whenever the state becomes `live` the caller reads afresh: before the first event nobody knows what was missed.
 * @param channel such as `/event/Dograh_Call_Update__e`
 * @param onMessage gets the fields of each event by API name
 * @param onState is told every change of state, from `connecting` on
 */
export function openEventStream(
  channel: string,
  onMessage: (payload: Record<string, unknown>) => void,
  onState: (state: StreamState) => void
): OpenStream {
  const stream = new EventStream(channel, onMessage, onState);
  stream.open();
  return { close: () => stream.close() };
}
