/** Going from page to page. */
import { addressOf, currentReference, navigate, onNavigation, type PageReference } from '../runtime/navigation.ts';
import type { DataCallback } from '../runtime/wire.ts';

const Navigate = Symbol('Navigate');
const GenerateUrl = Symbol('GenerateUrl');

// A mixin takes every class there is: this is how TypeScript says so.
type Base = new (...parameters: never[]) => object;

export const NavigationMixin = Object.assign(
  <Class extends Base>(base: Class) => {
    const mixed = class extends (base as unknown as new () => object) {
      [Navigate](reference: PageReference, replace = false): void {
        navigate(reference, replace);
      }

      async [GenerateUrl](reference: PageReference): Promise<string> {
        return Promise.resolve(addressOf(reference));
      }
    };
    return mixed;
  },
  { Navigate, GenerateUrl }
);

/** A wire adapter that gives the page that is open, and each one after it. */
export class CurrentPageReference {
  private stop: (() => void) | undefined;
  private readonly callback: (reference: PageReference) => void;

  constructor(callback: DataCallback) {
    this.callback = callback as unknown as (reference: PageReference) => void;
  }

  connect(): void {
    this.callback(currentReference());
    this.stop = onNavigation(this.callback);
  }

  update(): void {
    // It has no parameters.
  }

  disconnect(): void {
    this.stop?.();
  }
}
