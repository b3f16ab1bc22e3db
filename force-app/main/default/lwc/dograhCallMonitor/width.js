/* Compiled from lwc-src/dograhCallMonitor/width.ts by `npm run build:lwc`. Do not edit: change that file. */
/** Tells how wide an element is, and whenever that changes: the page need not be as wide as the window. */
export class WidthWatcher {
  onWidth;
  observer = null;
  element = null;
  constructor(onWidth) {
    this.onWidth = onWidth;
  }
  watch(element) {
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
  stop() {
    this.observer?.disconnect();
    this.observer = null;
    this.element = null;
  }
}
