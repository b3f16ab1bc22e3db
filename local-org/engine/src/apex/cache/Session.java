package apex.cache;

import apex.lang.ApexSet;

/** The session cache; keys are local.partition.key or names of the default partition's values. */
public final class Session {
  /** An error of this cache. */
  public static class SessionCacheException extends apex.lang.ApexException {
    public SessionCacheException() {}

    public SessionCacheException(String message) {
      super(message);
    }

    public SessionCacheException(Exception cause) {
      super(cause);
    }

    public SessionCacheException(String message, Exception cause) {
      super(message, cause);
    }
  }

  public static final Integer _static_MAX_TTL_SECS = 28_800;

  private Session() {}

  public static SessionPartition getPartition(String name) {
    return new SessionPartition(name);
  }

  private static SessionPartition partition(String key) {
    return new SessionPartition(Keys.partition(key));
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
    return new SessionPartition(Keys.defaultPartition()).getKeys();
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
    return new SessionPartition(Keys.defaultPartition()).getNumKeys();
  }

  public static String getName() {
    return new SessionPartition(Keys.defaultPartition()).getName();
  }

  public static Boolean isAvailable() {
    return true;
  }

  public static Double getCapacity() {
    return new SessionPartition(Keys.defaultPartition()).getCapacity();
  }

  public static Long getAvgValueSize() {
    return new SessionPartition(Keys.defaultPartition()).getAvgValueSize();
  }

  public static Long getMaxValueSize() {
    return new SessionPartition(Keys.defaultPartition()).getMaxValueSize();
  }

  public static Double getMissRate() {
    return new SessionPartition(Keys.defaultPartition()).getMissRate();
  }

  public static Long getAvgGetTime() {
    return new SessionPartition(Keys.defaultPartition()).getAvgGetTime();
  }

  public static Long getMaxGetTime() {
    return new SessionPartition(Keys.defaultPartition()).getMaxGetTime();
  }
}
