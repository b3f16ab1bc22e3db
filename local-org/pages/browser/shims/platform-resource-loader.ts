const loading = new Map<string, Promise<void>>();

async function once(address: string, make: () => HTMLElement): Promise<void> {
  let promise = loading.get(address);
  if (!promise) {
    promise = new Promise((done, fail) => {
      const element = make();
      element.addEventListener('load', () => {
        done();
      });
      element.addEventListener('error', () => {
        fail(new Error(`${address} cannot be loaded.`));
      });
      document.head.append(element);
    });
    loading.set(address, promise);
  }
  return promise;
}

/** Loads a script of a static resource once. */
export async function loadScript(_component: unknown, address: string): Promise<void> {
  return once(address, () => Object.assign(document.createElement('script'), { src: address }));
}

/** Loads a style sheet of a static resource once. */
export async function loadStyle(_component: unknown, address: string): Promise<void> {
  return once(address, () => Object.assign(document.createElement('link'), { rel: 'stylesheet', href: address }));
}
