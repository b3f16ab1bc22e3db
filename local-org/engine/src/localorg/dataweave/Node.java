package localorg.dataweave;

/** A part of a script that has a value. */
interface Node {
  Object value(Scope scope);
}
