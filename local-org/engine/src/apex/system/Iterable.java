package apex.system;

/** Something with elements. */
public interface Iterable {
  Iterator iterator();
}
