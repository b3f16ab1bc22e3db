declare module 'lightning/empApi' {
  /** What `subscribe` gives and `unsubscribe` takes. */
  export interface EmpSubscription {
    readonly id: string;
    readonly channel: string;
    readonly replayId: number;
  }

  /** One platform event as it arrives. */
  export interface EmpMessage<Payload = Record<string, unknown>> {
    readonly channel: string;
    readonly data: {
      readonly schema?: string;
      readonly payload: Payload;
      readonly event: { readonly replayId: number; readonly EventUuid?: string };
    };
  }

  /** What the server says about a channel that failed, for example `403::Handshake denied`. */
  export interface EmpError {
    readonly channel?: string;
    readonly subscription?: string;
    readonly error?: string;
    readonly ext?: Readonly<Record<string, unknown>>;
    readonly successful?: boolean;
  }

  /**
   * @param channel for example `/event/Dograh_Call_Update__e`
   * @param replayId -1 new events only, -2 all that are kept, otherwise those after this one
   */
  export function subscribe<Payload = Record<string, unknown>>(
    channel: string,
    replayId: number,
    onMessage: (message: EmpMessage<Payload>) => void
  ): Promise<EmpSubscription>;
  export function unsubscribe(subscription: EmpSubscription, onAnswer?: (answer: unknown) => void): Promise<unknown>;
  /** Listens for failures of every channel of the page; a listener cannot be taken away. */
  export function onError(listener: (error: EmpError) => void): Promise<void>;
  export function setDebugFlag(flag: boolean): Promise<void>;
  export function isEmpEnabled(): Promise<boolean>;
}
