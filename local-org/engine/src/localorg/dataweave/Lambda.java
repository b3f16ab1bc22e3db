package localorg.dataweave;

/** A function as a value. More arguments may be given than it takes. */
interface Lambda {
  Object call(Object... arguments);

  /** Whether a parameter has a value of its own when none is given. */
  default boolean hasFallback(int parameter) {
    return false;
  }
}
