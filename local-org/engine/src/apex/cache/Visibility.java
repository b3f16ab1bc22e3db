package apex.cache;

/** Who may see a cached value. */
public enum Visibility {
  ALL, NAMESPACE
}
