declare module 'lightning/platformShowToastEvent' {
  export interface ToastLink {
    readonly url: string;
    readonly label: string;
  }

  export interface ToastSettings {
    readonly title: string;
    /** May hold `{0}`, `{1}` … for the entries of `messageData`. */
    readonly message?: string;
    readonly messageData?: readonly (string | ToastLink)[];
    /** `info` when absent. */
    readonly variant?: 'info' | 'success' | 'warning' | 'error';
    /** `dismissible` when absent: three seconds, and a button to close it. */
    readonly mode?: 'dismissible' | 'pester' | 'sticky';
  }

  export class ShowToastEvent extends CustomEvent<ToastSettings> {
    constructor(settings: ToastSettings);
  }

  export const ShowToastEventName: string;
}
