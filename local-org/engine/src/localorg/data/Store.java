package localorg.data;

import apex.lang.Id;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import localorg.org.KeyPrefixes;

/** All rows of the org, by object and id, in order of creation. */
public final class Store {
  private Map<String, Map<Id, Record>> tables = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
  private final KeyPrefixes prefixes;
  private long sequence;
  private Map<String, Long> autoNumbers = new TreeMap<>();

  public Store(KeyPrefixes prefixes) {
    this.prefixes = prefixes;
  }

  /** A state that {@link #restore} brings back. Ids and auto-numbers are not given out again. */
  public static final class Snapshot {
    private final Map<String, Map<Id, Record>> tables;

    private Snapshot(Map<String, Map<Id, Record>> tables) {
      this.tables = tables;
    }
  }

  public Snapshot snapshot() {
    return new Snapshot(copy(tables));
  }

  public void restore(Snapshot snapshot) {
    tables = copy(snapshot.tables);
  }

  /** An independent store with the same content. */
  public Store duplicate() {
    Store other = new Store(prefixes);
    other.tables = copy(tables);
    other.sequence = sequence;
    other.autoNumbers = new TreeMap<>(autoNumbers);
    return other;
  }

  private static Map<String, Map<Id, Record>> copy(Map<String, Map<Id, Record>> source) {
    Map<String, Map<Id, Record>> result = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    source.forEach((name, rows) -> result.put(name, new LinkedHashMap<>(rows)));
    return result;
  }

  public Id newId(String object) {
    sequence++;
    return Id.of(prefixes.of(object) + String.format("Lc0%09d", sequence));
  }

  public long nextAutoNumber(String object, String field) {
    return autoNumbers.merge(object + "." + field, 1L, Long::sum);
  }

  public void put(Record record) {
    tables.computeIfAbsent(record.object, key -> new LinkedHashMap<>()).put(record.id, record);
  }

  public void remove(Record record) {
    tables.getOrDefault(record.object, Map.of()).remove(record.id);
  }

  /** The row, deleted or not; null when there is none. */
  public Record find(String object, Id id) {
    return tables.getOrDefault(object, Map.of()).get(id);
  }

  /** Rows of an object including deleted ones. */
  public Collection<Record> rows(String object) {
    Map<Id, Record> table = tables.get(object);
    return table == null ? List.of() : table.values();
  }

  /** The object an id belongs to, by its prefix; null when no object has it. */
  public String objectOf(Id id) {
    return prefixes.objectOf(id.prefix());
  }
}
