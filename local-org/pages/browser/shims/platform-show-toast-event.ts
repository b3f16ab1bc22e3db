export const ShowToastEventName = 'lightning__showtoast';

/** Asks the page to show a toast. */
export class ShowToastEvent extends CustomEvent<unknown> {
  constructor(toast: unknown) {
    super(ShowToastEventName, { detail: toast, bubbles: true, composed: true, cancelable: true });
  }
}
