/** Tells how wide an element is, and whenever that changes: the page need not be as wide as the window. */
export class WidthWatcher {
  private readonly onWidth: (width: number) => void;
  private observer: ResizeObserver | null = null;
  private element: HTMLElement | null = null;

  constructor(onWidth: (width: number) => void) {
    this.onWidth = onWidth;
  }

  watch(element: HTMLElement | null): void {
    if (element === this.element || typeof ResizeObserver === 'undefined') {
      return;
    }
    this.stop();
    this.element = element;
    if (element) {
      this.observer = new ResizeObserver(() => this.onWidth(Math.round(element.clientWidth)));
      this.observer.observe(element);
      this.onWidth(Math.round(element.clientWidth));
    }
  }

  stop(): void {
    this.observer?.disconnect();
    this.observer = null;
    this.element = null;
  }
}
