package apex.lang;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * Text of collections. Source: Apex Reference, "Map Class", toString(): up to ten items, then an ellipsis; an object
 * that stands inside itself is not shown again.
 */
final class CollectionText {
  private static final int SHOWN = 10;
  private static final ThreadLocal<Set<Object>> RUNNING =
      ThreadLocal.withInitial(() -> Collections.newSetFromMap(new IdentityHashMap<>()));

  private CollectionText() {}

  static <T> String of(Object collection, String open, Iterable<T> items, Function<T, String> text, String close) {
    return guarded(collection, () -> {
      List<String> shown = new ArrayList<>();
      Iterator<T> iterator = items.iterator();
      while (iterator.hasNext() && shown.size() < SHOWN) shown.add(text.apply(iterator.next()));
      if (iterator.hasNext()) shown.add("...");
      return open + String.join(", ", shown) + close;
    });
  }

  /** Text of an object whose text contains the texts of others. */
  static String guarded(Object object, java.util.function.Supplier<String> text) {
    if (!RUNNING.get().add(object)) return "(already output)";
    try {
      return text.get();
    } finally {
      RUNNING.get().remove(object);
    }
  }
}
