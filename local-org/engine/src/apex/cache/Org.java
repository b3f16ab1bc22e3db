package apex.cache;

import apex.lang.ApexSet;

/** The org cache; keys are local.partition.key or names of the default partition's values. */
public final class Org {
  /** An error of this cache. */
  public static class OrgCacheException extends apex.lang.ApexException {
    public OrgCacheException() {}

    public OrgCacheException(String message) {
      super(message);
    }
  }

  private Org() {}

  public static OrgPartition getPartition(String name) {
    return new OrgPartition(name);
  }

  private static OrgPartition partition(String key) {
    return new OrgPartition(Keys.partition(key));
  }

  public static Object get(String key) {
    return partition(key).get(Keys.plain(key));
  }

  public static void put(String key, Object value) {
    partition(key).put(Keys.plain(key), value);
  }

  public static void put(String key, Object value, Integer seconds) {
    partition(key).put(Keys.plain(key), value, seconds);
  }

  public static void put(String key, Object value, Integer seconds, Visibility visibility, Boolean immutable) {
    partition(key).put(Keys.plain(key), value, seconds, visibility, immutable);
  }

  public static Boolean contains(String key) {
    return partition(key).contains(Keys.plain(key));
  }

  public static Boolean remove(String key) {
    return partition(key).remove(Keys.plain(key));
  }

  public static ApexSet getKeys() {
    return new OrgPartition(Keys.defaultPartition()).getKeys();
  }
}
