declare module 'lightning/navigation' {
  import type { LightningElement, WireAdapterConstructor } from 'lwc';

  export interface PageReference {
    readonly type: string;
    readonly attributes?: Readonly<Record<string, unknown>>;
    readonly state?: Readonly<Record<string, string | undefined>>;
  }

  const Navigate: unique symbol;
  const GenerateUrl: unique symbol;

  interface Navigation {
    [Navigate](page: PageReference, replace?: boolean): void;
    [GenerateUrl](page: PageReference): Promise<string>;
  }

  /** A class of such elements, with what every component's class has. */
  type MadeFrom<Element> = (new () => Element) & Omit<typeof LightningElement, 'prototype'>;

  export const NavigationMixin: {
    <Element extends LightningElement>(base: new () => Element): MadeFrom<Element & Navigation>;
    readonly Navigate: typeof Navigate;
    readonly GenerateUrl: typeof GenerateUrl;
  };

  export const CurrentPageReference: WireAdapterConstructor<Record<string, never>, PageReference>;
}
