declare module 'lightning/actions' {
  /** Closes the panel of a quick action. */
  export class CloseActionScreenEvent extends CustomEvent<undefined> {
    constructor();
  }
}
