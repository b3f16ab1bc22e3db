package localorg.dataweave;

import java.util.HashMap;
import java.util.Map;

/** The variables that an expression can see. */
final class Scope {
  private final Scope outer;
  private final Map<String, Object> values = new HashMap<>();

  Scope(Scope outer) {
    this.outer = outer;
  }

  void set(String name, Object value) {
    values.put(name, value);
  }

  boolean has(String name) {
    return values.containsKey(name) || (outer != null && outer.has(name));
  }

  Object get(String name) {
    return values.containsKey(name) || outer == null ? values.get(name) : outer.get(name);
  }
}
