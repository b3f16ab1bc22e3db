/** Platform events for components, through one stream of the org for all channels of the page. */
import { eventStream } from '../runtime/event-stream.ts';

export interface EmpSubscription {
  id: string;
  channel: string;
  replayId: number;
}

type Answer = (answer: unknown) => void;

export async function subscribe(
  channel: string,
  replayId: number,
  onMessage: (message: unknown) => void
): Promise<EmpSubscription> {
  const id = await eventStream.add(channel, replayId, (message) => {
    onMessage({ channel, data: message.data });
  });
  return { id, channel, replayId };
}

export function unsubscribe(subscription: EmpSubscription, onAnswer?: Answer): Promise<unknown> {
  eventStream.remove(subscription.id);
  const answer = {
    id: subscription.id,
    channel: '/meta/unsubscribe',
    subscription: subscription.channel,
    successful: true
  };
  onAnswer?.(answer);
  return Promise.resolve(answer);
}

/** @param listener hears of every channel that fails; it cannot be taken away */
export function onError(listener: (error: unknown) => void): Promise<void> {
  eventStream.onError(listener);
  return Promise.resolve();
}

export const setDebugFlag = (): Promise<void> => Promise.resolve();
export const isEmpEnabled = (): Promise<boolean> => Promise.resolve(true);
