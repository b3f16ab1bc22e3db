import { addressOf, referenceOf, type PageReference, type PartialReference } from './page-reference.ts';

export { addressOf, type PageReference } from './page-reference.ts';

type Listener = (reference: PageReference) => void;

const listeners = new Set<Listener>();

const NOWHERE: PageReference = { type: 'standard__namedPage', attributes: { pageName: 'home' }, state: {} };

export function currentReference(): PageReference {
  return referenceOf(location.pathname, new URLSearchParams(location.search)) ?? NOWHERE;
}

/** @returns how to stop listening */
export function onNavigation(listener: Listener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function announce(): void {
  const reference = currentReference();
  for (const listener of [...listeners]) listener(reference);
}

/** Goes to an address of this org. */
export function go(address: string, replace = false): void {
  if (replace) history.replaceState(null, '', address);
  else history.pushState(null, '', address);
  announce();
}

/** Goes to a page; one of another site opens beside this one. */
export function navigate(reference: PartialReference, replace = false): void {
  const address = addressOf(reference);
  if (reference.type === 'standard__webPage' && !address.startsWith('/')) window.open(address, '_blank', 'noopener');
  else go(address, replace);
}

/** Follows the browser's own buttons, and links to pages of this org wherever they stand. */
export function watchBrowser(): void {
  addEventListener('popstate', announce);
  document.addEventListener('click', (event) => {
    if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey) return;
    const link = event.composedPath().find((element) => element instanceof HTMLAnchorElement);
    if (!link || link.target === '_blank' || link.origin !== location.origin) return;
    if (!link.pathname.startsWith('/lightning/')) return;
    event.preventDefault();
    go(link.pathname + link.search);
  });
}
