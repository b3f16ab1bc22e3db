declare module 'lightning/messageService' {
  import type { WireAdapterConstructor } from 'lwc';

  /** What `@salesforce/messageChannel/…` gives. */
  export interface MessageChannel {
    readonly channelName: string;
  }
  /** What `@wire(MessageContext)` gives. */
  export interface MessageContextValue {
    readonly messageContext: unique symbol;
  }
  export interface MessageSubscription {
    readonly messageSubscription: unique symbol;
  }

  export const MessageContext: WireAdapterConstructor<Record<string, never>, MessageContextValue>;
  export const APPLICATION_SCOPE: symbol;
  export function createMessageContext(): MessageContextValue;
  export function releaseMessageContext(context: MessageContextValue): void;
  export function publish(context: MessageContextValue, channel: MessageChannel, message?: unknown): void;
  export function subscribe<Message = unknown>(
    context: MessageContextValue,
    channel: MessageChannel,
    listener: (message: Message) => void,
    options?: { readonly scope?: symbol }
  ): MessageSubscription;
  export function unsubscribe(subscription: MessageSubscription): void;
}
