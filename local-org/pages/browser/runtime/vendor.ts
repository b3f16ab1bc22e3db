/** Engine, base components and sandbox, as the vendor bundle holds them. */
export interface Vendor {
  /** By the name under which a component imports them. */
  modules: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  /** Runs a function inside the sandbox of a namespace. */
  evaluateFunction: (namespace: string, code: Factory, endowments: undefined, suffix: string) => Factory;
  /** Hands a module of the page over to the sandbox. */
  wrapDependency: (module: unknown, id: string, namespace: string) => unknown;
}

export type Factory = (...dependencies: unknown[]) => unknown;

/** A class that `createElement` makes elements of. */
export type ComponentClass = new () => HTMLElement;

interface Engine {
  createElement: (tag: string, options: { is: unknown }) => HTMLElement;
  getComponentDef: (component: unknown) => { props: Record<string, unknown> };
}

let loaded: Vendor | undefined;

/** Loads the bundle; the viewer must be known, since some base components read it while they load. */
export async function loadVendor(): Promise<void> {
  const address = '/vendor/vendor.js';
  loaded = (await import(address)) as Vendor;
}

export function vendor(): Vendor {
  if (!loaded) throw new Error('The vendor bundle is not loaded yet.');
  return loaded;
}

export function engine(): Engine {
  return vendor().modules['lwc'] as unknown as Engine;
}

/** `lightning/buttonIcon` is `lightning-button-icon`. */
export function tagOf(moduleId: string): string {
  return moduleId.replace('/', '-').replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

/** A base component with its properties, ready to be put into the page. */
export function base(moduleId: string, properties: Record<string, unknown> = {}): HTMLElement {
  const module = vendor().modules[moduleId];
  if (!module) throw new Error(`The vendor bundle has no ${moduleId}.`);
  return Object.assign(engine().createElement(tagOf(moduleId), { is: module['default'] }), properties);
}
