declare module 'lightning/refresh' {
  import type { LightningElement } from 'lwc';

  export type RefreshStatus = 'RefreshError' | 'RefreshComplete' | 'RefreshCompleteWithError';
  export const REFRESH_ERROR: 'RefreshError';
  export const REFRESH_COMPLETE: 'RefreshComplete';
  export const REFRESH_COMPLETE_WITH_ERROR: 'RefreshCompleteWithError';

  /** Asks the container, for example a record page, to read everything anew. */
  export class RefreshEvent extends CustomEvent<undefined> {
    constructor();
  }
  /** Gives the id that `unregisterRefreshHandler` takes. */
  export function registerRefreshHandler(
    element: LightningElement,
    onRefresh: (this: LightningElement) => Promise<RefreshStatus | boolean>
  ): number;
  export function unregisterRefreshHandler(handlerId: number): void;
  export function registerRefreshContainer(
    element: LightningElement,
    onRefresh: (this: LightningElement, done: Promise<RefreshStatus>) => void
  ): number;
  export function unregisterRefreshContainer(containerId: number): void;
}
