package apex.system;

/** Something that sort() can order. */
public interface Comparable {
  Integer compareTo(Object other);
}
