package apex.system;

/** An order for sort(). */
public interface Comparator {
  Integer compare(Object a, Object b);
}
