package apex.cache;

/** Loads a value that the cache does not have. */
public interface CacheBuilder {
  Object doLoad(String key);
}
