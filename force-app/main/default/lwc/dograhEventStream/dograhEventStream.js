/* Compiled from lwc-src/dograhEventStream/dograhEventStream.ts by `npm run build:lwc`. Do not edit: change that file. */
import { EventStream } from './stream';
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
export function openEventStream(channel, onMessage, onState) {
  const stream = new EventStream(channel, onMessage, onState);
  stream.open();
  return { close: () => stream.close() };
}
