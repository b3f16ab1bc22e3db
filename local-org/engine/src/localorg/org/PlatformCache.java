package localorg.org;

import java.util.HashMap;
import java.util.Map;

/** The values of Platform Cache, by partition and key. */
public final class PlatformCache {
  private static final class Entry {
    final Object value;
    final long expires;

    Entry(Object value, long expires) {
      this.value = value;
      this.expires = expires;
    }
  }

  private final Map<String, Entry> entries = new HashMap<>();

  /** {@code secondsToLive} counts from now. */
  public void put(String key, Object value, int secondsToLive) {
    entries.put(key, new Entry(value, Org.current().clock.millis() + secondsToLive * 1000L));
  }

  public Object get(String key) {
    Entry entry = entries.get(key);
    if (entry == null || entry.expires <= Org.current().clock.millis()) return null;
    return entry.value;
  }

  public boolean remove(String key) {
    return entries.remove(key) != null;
  }

  public java.util.Set<String> keys(String prefix) {
    java.util.Set<String> result = new java.util.TreeSet<>();
    for (String key : entries.keySet()) if (key.startsWith(prefix) && get(key) != null) result.add(key);
    return result;
  }
}
