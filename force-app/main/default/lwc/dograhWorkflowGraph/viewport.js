/* Compiled from lwc-src/dograhWorkflowGraph/viewport.ts by `npm run build:lwc`. Do not edit: change that file. */
const LEAST = 0.15;
const MOST = 2;
const STEP = 1.25;
/** Below this the writing cannot be read: such a graph is not shown as a whole at first, but from its start on. */
const READABLE = 0.85;
const DRAG_BEGINS = 4;
/**
 * Zooms a picture inside of an element that scrolls. Scrolling is the browser's: it serves touch, wheel and keyboard,
 * and brings what gets the focus into sight. The picture's size is set past the template, since a zoom changes nothing
 * else.
 */
export class Viewport {
  scroller;
  picture;
  size = { width: 1, height: 1 };
  drag = null;
  currentScale = 1;
  constructor(scroller, picture) {
    this.scroller = scroller;
    this.picture = picture;
  }
  get scale() {
    return this.currentScale;
  }
  /** A new picture: all of it when it can be read then, else at readable size. */
  show(size) {
    this.size = size;
    this.setScale(Math.max(this.scaleOfAll(), READABLE));
    this.scroller.scrollLeft = (size.width * this.currentScale - this.scroller.clientWidth) / 2;
    this.scroller.scrollTop = 0;
  }
  fit() {
    this.setScale(this.scaleOfAll());
    this.scroller.scrollLeft = 0;
    this.scroller.scrollTop = 0;
  }
  zoomIn() {
    this.zoomAt(STEP, this.middle());
  }
  zoomOut() {
    this.zoomAt(1 / STEP, this.middle());
  }
  /** The wheel zooms with Ctrl, as a pinch on a trackpad does; without it the browser scrolls. */
  wheel(event) {
    if (!event.ctrlKey) {
      return;
    }
    event.preventDefault();
    const { left, top } = this.scroller.getBoundingClientRect();
    this.zoomAt(Math.exp(-event.deltaY / 300), { x: event.clientX - left, y: event.clientY - top });
  }
  /** The mouse drags the picture; fingers scroll it anyway. */
  dragStart(event) {
    if (event.pointerType === 'mouse' && event.button === 0) {
      const { scrollLeft: left, scrollTop: top } = this.scroller;
      this.drag = { x: event.clientX, y: event.clientY, left, top, pointer: event.pointerId, moved: false };
    }
  }
  dragMove(event) {
    const { drag } = this;
    if (!drag) {
      return;
    }
    const x = event.clientX - drag.x;
    const y = event.clientY - drag.y;
    if (!drag.moved && Math.hypot(x, y) >= DRAG_BEGINS) {
      drag.moved = true;
      this.scroller.setPointerCapture(drag.pointer);
    }
    if (drag.moved) {
      this.scroller.scrollLeft = drag.left - x;
      this.scroller.scrollTop = drag.top - y;
    }
  }
  /** @returns whether the picture was dragged, so that the click that follows means nothing */
  dragEnd() {
    const moved = this.drag?.moved === true;
    this.drag = null;
    return moved;
  }
  zoomAt(factor, at) {
    const before = this.currentScale;
    const left = this.scroller.scrollLeft + at.x;
    const top = this.scroller.scrollTop + at.y;
    this.setScale(before * factor);
    const change = this.currentScale / before;
    this.scroller.scrollLeft = left * change - at.x;
    this.scroller.scrollTop = top * change - at.y;
  }
  setScale(scale) {
    this.currentScale = Math.min(MOST, Math.max(LEAST, scale));
    this.picture.setAttribute('width', String(Math.round(this.size.width * this.currentScale)));
    this.picture.setAttribute('height', String(Math.round(this.size.height * this.currentScale)));
  }
  scaleOfAll() {
    const { clientWidth, clientHeight } = this.scroller;
    // Without layout, as in tests, everything is shown at full size.
    return clientWidth === 0 || clientHeight === 0
      ? 1
      : Math.min(1, clientWidth / this.size.width, clientHeight / this.size.height);
  }
  middle() {
    return { x: this.scroller.clientWidth / 2, y: this.scroller.clientHeight / 2 };
  }
}
