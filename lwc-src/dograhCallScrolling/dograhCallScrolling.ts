/** Rows beyond the edges, so that fast scrolling shows no gaps. */
const BEYOND = 6;

/** Rows that exist as elements: from `first` up to, not including, `end`. */
export interface RowWindow {
  first: number;
  end: number;
}

/**
 * Which rows of a long list must exist.
 * @param scrollTop how far the list is scrolled, in pixels
 * @param height of what is seen of the list, in pixels
 * @param rowHeight in pixels
 * @param count of all rows
 */
export function windowOf(scrollTop: number, height: number, rowHeight: number, count: number): RowWindow {
  const top = Math.max(0, Math.min(scrollTop, count * rowHeight - height));
  return {
    first: Math.max(0, Math.floor(top / rowHeight) - BEYOND),
    end: Math.min(count, Math.ceil((top + height) / rowHeight) + BEYOND)
  };
}

/**
 * Where to scroll so that a row is seen whole, moving as little as possible.
 * @returns the new `scrollTop`
 */
export function scrollFor(index: number, scrollTop: number, height: number, rowHeight: number): number {
  const top = index * rowHeight;
  if (top < scrollTop) {
    return top;
  }
  return top + rowHeight > scrollTop + height ? top + rowHeight - height : scrollTop;
}

/**
 * Which row a key leads to.
 * @param page rows that are seen at once
 * @returns null when the key does not move
 */
export function rowAfterKey(key: string, index: number, page: number, count: number): number | null {
  const targets: Record<string, number> = {
    ArrowDown: index + 1,
    ArrowUp: index - 1,
    PageDown: index + page,
    PageUp: index - page,
    Home: 0,
    End: count - 1
  };
  const target = targets[key];
  return target === undefined || count === 0 ? null : Math.max(0, Math.min(count - 1, target));
}
