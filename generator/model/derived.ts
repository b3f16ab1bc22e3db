/**
 * A fact that follows from a frozen value alone, such as an index of the model: worked out once for each value, and kept
 * as long as the value is.
 */
export function derived<Source extends object, Fact>(derive: (source: Source) => Fact): (source: Source) => Fact {
  const known = new WeakMap<Source, { readonly fact: Fact }>();
  return (source) => {
    const found = known.get(source) ?? { fact: derive(source) };
    known.set(source, found);
    return found.fact;
  };
}
