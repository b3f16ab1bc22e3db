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

    public OrgCacheException(Exception cause) {
      super(cause);
    }

    public OrgCacheException(String message, Exception cause) {
      super(message, cause);
    }
  }

  public static final Integer _static_MAX_TTL_SECS = 172_800;

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

  public static Object get(apex.system.Type builder, String key) {
    return partition(key).get(builder, Keys.plain(key));
  }

  public static Boolean remove(apex.system.Type builder, String key) {
    return partition(key).remove(builder, Keys.plain(key));
  }

  public static void put(String key, Object value, Visibility visibility) {
    partition(key).put(Keys.plain(key), value, visibility);
  }

  public static Long getNumKeys() {
    return new OrgPartition(Keys.defaultPartition()).getNumKeys();
  }

  public static String getName() {
    return new OrgPartition(Keys.defaultPartition()).getName();
  }

  public static Double getCapacity() {
    return new OrgPartition(Keys.defaultPartition()).getCapacity();
  }

  public static Long getAvgValueSize() {
    return new OrgPartition(Keys.defaultPartition()).getAvgValueSize();
  }

  public static Long getMaxValueSize() {
    return new OrgPartition(Keys.defaultPartition()).getMaxValueSize();
  }

  public static Double getMissRate() {
    return new OrgPartition(Keys.defaultPartition()).getMissRate();
  }

  public static Long getAvgGetTime() {
    return new OrgPartition(Keys.defaultPartition()).getAvgGetTime();
  }

  public static Long getMaxGetTime() {
    return new OrgPartition(Keys.defaultPartition()).getMaxGetTime();
  }
}
