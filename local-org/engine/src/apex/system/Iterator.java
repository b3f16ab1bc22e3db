package apex.system;

/** Goes through the elements of something. */
public interface Iterator {
  Boolean hasNext();

  Object next();
}
