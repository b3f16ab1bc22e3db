package localorg.dataweave;

import apex.lang.UnsupportedMember;
import java.math.BigDecimal;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.List;

/** What stands behind a dot or in brackets. Source: MuleSoft, "DataWeave Selectors". */
final class Selectors {
  private Selectors() {}

  static Object select(String kind, Object value, String name) {
    if (value == null) return null;
    switch (kind) {
      case ".": return field(value, name);
      case ".*": return every(value, name);
      case "..": case "..*": return descendants(value, name, kind.endsWith("*"));
      case ".@": return attributesOf(value) == null ? null : attributesOf(value).get(name);
      case ".&": return pairs(value, name);
      default: throw new UnsupportedMember("The selector " + kind + " of DataWeave");
    }
  }

  private static Object field(Object value, String name) {
    if (value instanceof Structure) return ((Structure) value).get(name);
    if (value instanceof Temporal) return Moments.field((Temporal) value, name);
    if (!(value instanceof List)) throw new Problem("You called the selector '." + name + "' on " + Types.name(value));
    List<Object> found = new ArrayList<>();
    for (Object one : (List<?>) value) {
      if (one instanceof Structure && ((Structure) one).find(name) != null) found.add(((Structure) one).get(name));
    }
    return found;
  }

  private static Object every(Object value, String name) {
    List<Object> found = new ArrayList<>();
    if (value instanceof List) {
      for (Object one : (List<?>) value) {
        Object inner = one instanceof Structure ? every(one, name) : null;
        if (inner != null) found.addAll((List<?>) inner);
      }
    } else {
      for (Structure.Entry entry : ((Structure) value).entries) if (entry.key.equals(name)) found.add(entry.value);
    }
    return found.isEmpty() ? null : found;
  }

  private static Object pairs(Object value, String name) {
    Structure found = new Structure();
    for (Structure.Entry entry : ((Structure) value).entries) if (entry.key.equals(name)) found.add(entry);
    return found.entries.isEmpty() ? null : found;
  }

  /** Values of a key at any depth; without {@code isEvery} the first one of each object. */
  private static List<Object> descendants(Object value, String name, boolean isEvery) {
    List<Object> found = new ArrayList<>();
    descend(value, name, isEvery, found);
    return found;
  }

  private static void descend(Object value, String name, boolean isEvery, List<Object> found) {
    if (value instanceof List) for (Object one : (List<?>) value) descend(one, name, isEvery, found);
    if (!(value instanceof Structure)) return;
    Structure structure = (Structure) value;
    if (name != null && isEvery) for (Structure.Entry entry : structure.entries) if (entry.key.equals(name)) found.add(entry.value);
    if (name != null && !isEvery && structure.find(name) != null) found.add(structure.get(name));
    for (Structure.Entry entry : structure.entries) {
      if (name == null) found.add(entry.value);
      descend(entry.value, name, isEvery, found);
    }
  }

  /** All descendants, or all attributes. */
  static Object all(String kind, Object value) {
    return kind.equals("..") ? descendants(value, null, true) : attributesOf(value);
  }

  private static Structure attributesOf(Object value) {
    return value instanceof Structure ? ((Structure) value).attributes : null;
  }

  /** What stands in brackets: an index, a range, a key. */
  static Object at(Object value, Object key) {
    if (value == null) return null;
    if (key instanceof List) return Texts.range(value, (List<?>) key);
    if (!(key instanceof BigDecimal)) return select(".", value, Types.text(key));
    int index = ((BigDecimal) key).intValue();
    if (value instanceof Structure) {
      List<Structure.Entry> entries = ((Structure) value).entries;
      return index < 0 || index >= entries.size() ? null : entries.get(index).value;
    }
    int size = value instanceof List ? ((List<?>) value).size() : Types.text(value).length();
    int position = index < 0 ? size + index : index;
    if (position < 0 || position >= size) return null;
    return value instanceof List ? ((List<?>) value).get(position) : Types.text(value).substring(position, position + 1);
  }
}
