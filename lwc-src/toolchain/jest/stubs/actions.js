/** Stands for `lightning/actions`: a test listens for `lightning__actionsclosescreen`. */
export class CloseActionScreenEvent extends CustomEvent {
  constructor() {
    super('lightning__actionsclosescreen', { bubbles: true, composed: true, cancelable: true });
  }
}
