declare module 'lightning/input' {
  import { LightningElement } from 'lwc';

  export default class LightningInput extends LightningElement {
    value: string;
    checked: boolean;
    disabled: boolean;
    readonly files: FileList | null;
    readonly validity: ValidityState;
    setCustomValidity(message: string): void;
    /** Shows what is wrong at the field; false when something is. */
    reportValidity(): boolean;
    checkValidity(): boolean;
    showHelpMessageIfInvalid(): void;
    focus(): void;
    blur(): void;
  }
}
