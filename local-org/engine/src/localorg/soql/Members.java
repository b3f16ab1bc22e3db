package localorg.soql;

import apex.lang.Id;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The values of an IN clause, prepared for many comparisons. */
final class Members {
  private final List<Object> values;
  private final Set<Object> texts = new HashSet<>();
  private final List<Object> others = new ArrayList<>();

  Members(Collection<Object> values) {
    this.values = new ArrayList<>(values);
    for (Object value : values) {
      Object key = key(value);
      if (key == null) others.add(value);
      else texts.add(key);
    }
  }

  List<Object> values() {
    return values;
  }

  /** Texts ignore case and ids their length; everything else is compared one by one. */
  private static Object key(Object value) {
    if (value instanceof Id) return value.toString().toLowerCase(Locale.ROOT);
    if (!(value instanceof String) || ((String) value).isEmpty()) return null;
    String text = (String) value;
    boolean isShortId = text.length() == 15 && Id.isValid(text);
    return (isShortId ? Id.of(text).toString() : text).toLowerCase(Locale.ROOT);
  }

  boolean contains(Object value) {
    Object key = key(value);
    if (key != null && texts.contains(key)) return true;
    for (Object other : others) if (Conditions.equal(value, other)) return true;
    return false;
  }
}
