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

  private static final class Request {
    final String key;
    final boolean found;

    Request(String key, boolean found) {
      this.key = key;
      this.found = found;
    }
  }

  private final java.util.List<Request> requests = new java.util.ArrayList<>();
  private final Map<String, Entry> entries = new HashMap<>();

  /** {@code secondsToLive} counts from now. */
  public void put(String key, Object value, int secondsToLive) {
    entries.put(key, new Entry(value, Org.current().clock.millis() + secondsToLive * 1000L));
  }

  public Object get(String key) {
    Object value = peek(key);
    requests.add(new Request(key, value != null));
    return value;
  }

  /** Like {@link #get}, but not counted as a request. */
  public Object peek(String key) {
    Entry entry = entries.get(key);
    if (entry == null || entry.expires <= Org.current().clock.millis()) return null;
    return entry.value;
  }

  /** Share of the requests for keys with this beginning that found nothing, in percent. */
  public double missRate(String prefix) {
    return requests.stream().filter(request -> request.key.startsWith(prefix)).mapToInt(request -> request.found ? 0 : 100)
        .average().orElse(0);
  }

  public boolean remove(String key) {
    return entries.remove(key) != null;
  }

  public java.util.Set<String> keys(String prefix) {
    java.util.Set<String> result = new java.util.TreeSet<>();
    for (String key : entries.keySet()) if (key.startsWith(prefix) && peek(key) != null) result.add(key);
    return result;
  }
}
