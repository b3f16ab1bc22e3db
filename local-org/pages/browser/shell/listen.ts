/** Whom to release when an element has left the page. */
const held = new Map<HTMLElement, (() => void)[]>();

/** Listens as long as an element is on the page. Pages release what they hold when another takes their place. */
export function listen(element: HTMLElement, start: () => () => void): void {
  held.set(element, [...(held.get(element) ?? []), start()]);
}

/** Ends the listening of elements that are gone. */
export function releaseGone(): void {
  for (const [element, stops] of held) {
    if (element.isConnected) continue;
    for (const stop of stops) stop();
    held.delete(element);
  }
}
