type Data = Record<string, unknown> | unknown[];

/**
 * A value that says the same as `next` and consists of the very parts of `previous` wherever they say the same, so that
 * whoever keeps what a part became needs only to ask whether it is still that part.
 *
 * @param previous plain data, left as it is
 * @param next plain data that nobody else holds: its parts are exchanged in place, except where it is frozen
 */
export function shareUnchanged<Value>(previous: unknown, next: Value): Value {
  // Most of what is read again while watching is what was read before.
  if (
    Object.is(previous, next) ||
    !isData(previous) ||
    !isData(next) ||
    Array.isArray(previous) !== Array.isArray(next)
  ) {
    return next;
  }
  return (shareParts(previous, next) ? previous : next) as Value;
}

/** Exchanges the parts that are equal; true when that leaves no difference. */
function shareParts(previous: Data, next: Data): boolean {
  const [before, after] = [previous as Record<string, unknown>, next as Record<string, unknown>];
  const names = Object.keys(after);
  let same = names.length === Object.keys(before).length;
  for (const name of names) {
    const part = shareUnchanged(before[name], after[name]);
    if (!Object.isFrozen(after)) {
      after[name] = part;
    }
    same &&= Object.is(part, before[name]) && Object.hasOwn(before, name);
  }
  return same;
}

function isData(value: unknown): value is Data {
  return typeof value === 'object' && value !== null;
}
