package localorg.dataweave;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** An object: keys in order, of which the same may come several times, each with attributes. */
final class Structure {
  /** A key with its value. */
  static final class Entry {
    final String key;
    /** Attributes, as XML has them; null without any. */
    final Structure attributes;
    final Object value;

    Entry(String key, Structure attributes, Object value) {
      this.key = key;
      this.attributes = attributes;
      this.value = value;
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Entry && ((Entry) other).key.equals(key) && Operators.areEqual(((Entry) other).value, value)
          && Objects.equals(((Entry) other).attributes, attributes);
    }

    @Override
    public int hashCode() {
      return key.hashCode();
    }
  }

  final List<Entry> entries = new ArrayList<>();
  /** Name of the Apex class or object that it becomes; null when it stays what it is. */
  final String apexClass;
  /** Attributes of the element that this is the content of; null without any. */
  Structure attributes;

  Structure() {
    this(null);
  }

  Structure(String apexClass) {
    this.apexClass = apexClass;
  }

  Structure put(String key, Object value) {
    entries.add(new Entry(key, null, value));
    return this;
  }

  Structure add(Entry entry) {
    entries.add(entry);
    return this;
  }

  Structure addAll(Structure other) {
    entries.addAll(other.entries);
    return this;
  }

  /** The first entry of that key, or null. */
  Entry find(String key) {
    for (Entry entry : entries) if (entry.key.equals(key)) return entry;
    return null;
  }

  Object get(String key) {
    Entry found = find(key);
    return found == null ? null : found.value;
  }

  /** The same entries as an instance of an Apex class. */
  Structure as(String name) {
    return new Structure(name).addAll(this);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Structure && ((Structure) other).entries.equals(entries);
  }

  @Override
  public int hashCode() {
    return entries.hashCode();
  }
}
