declare module 'lightning/modal' {
  import { LightningElement } from 'lwc';

  export type ModalSize = 'small' | 'medium' | 'large' | 'full';

  export interface ModalSettings {
    readonly label: string;
    readonly size?: ModalSize;
    readonly description?: string;
    readonly disableClose?: boolean;
  }

  type OwnProperties<Modal> = Partial<Omit<Modal, keyof LightningModal>>;
  type Listeners = { readonly [event: `on${string}`]: ((event: CustomEvent) => void) | undefined };

  /** The class that a bundle extends to be a modal. */
  export default class LightningModal extends LightningElement {
    label: string;
    size: ModalSize;
    description: string;
    disableClose: boolean;
    /** Closes the modal; `open` resolves with the result. */
    close(result?: unknown): void;
    /**
     * Opens the modal and resolves when it is closed: with what `close` was given, or with undefined when the user
     * pressed Escape or the close button.
     */
    static open<Modal extends LightningModal>(
      this: new () => Modal,
      settings: ModalSettings & OwnProperties<Modal> & Listeners
    ): Promise<unknown>;
  }
}

declare module 'lightning/confirm' {
  export interface ConfirmSettings {
    readonly message: string;
    readonly label?: string;
    readonly variant?: 'header' | 'headerless';
    readonly theme?:
      'default' | 'shade' | 'inverse' | 'alt-inverse' | 'success' | 'info' | 'warning' | 'error' | 'offline';
  }
  export default class LightningConfirm {
    /** Resolves with true when the user agreed. */
    static open(settings: ConfirmSettings): Promise<boolean>;
  }
}

declare module 'lightning/alert' {
  export default class LightningAlert {
    static open(settings: import('lightning/confirm').ConfirmSettings): Promise<void>;
  }
}

declare module 'lightning/prompt' {
  import type { ConfirmSettings } from 'lightning/confirm';

  export interface PromptSettings extends ConfirmSettings {
    readonly defaultValue?: string;
  }
  export default class LightningPrompt {
    /** Resolves with the text, or with null when the user cancelled. */
    static open(settings: PromptSettings): Promise<string | null>;
  }
}
