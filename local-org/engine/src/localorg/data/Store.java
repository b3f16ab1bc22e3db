package localorg.data;

import apex.lang.Id;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import localorg.org.KeyPrefixes;

/** All rows of the org, by object and id, in order of creation. */
public final class Store {
  /** Rows of one object in the order in which they were created. */
  public static final Comparator<Record> CREATION_ORDER = Comparator.comparing(record -> record.id);

  private Map<String, Table> tables = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
  private final KeyPrefixes prefixes;
  private long sequence;
  private Map<String, Long> autoNumbers = new TreeMap<>();

  public Store(KeyPrefixes prefixes) {
    this.prefixes = prefixes;
  }

  /** The rows of one object. A table that a snapshot holds is copied before it changes. */
  private static final class Table {
    final Map<Id, Record> rows;
    boolean shared;

    Table(Map<Id, Record> rows) {
      this.rows = rows;
    }
  }

  /** A state that {@link #restore} brings back. Ids and auto-numbers are not given out again. */
  public static final class Snapshot {
    private final Map<String, Table> tables;

    private Snapshot(Map<String, Table> tables) {
      this.tables = tables;
    }
  }

  public Snapshot snapshot() {
    return new Snapshot(share());
  }

  public void restore(Snapshot snapshot) {
    tables = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    tables.putAll(snapshot.tables);
  }

  /** An independent store with the same content. */
  public Store duplicate() {
    Store other = new Store(prefixes);
    other.tables = share();
    other.sequence = sequence;
    other.autoNumbers = new TreeMap<>(autoNumbers);
    return other;
  }

  private synchronized Map<String, Table> share() {
    Map<String, Table> result = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    tables.forEach((name, table) -> {
      table.shared = true;
      result.put(name, table);
    });
    return result;
  }

  private Map<Id, Record> writable(String object) {
    Table table = tables.get(object);
    if (table == null || table.shared) {
      table = new Table(table == null ? new LinkedHashMap<>() : new LinkedHashMap<>(table.rows));
      tables.put(object, table);
    }
    return table.rows;
  }

  /** The number in the last id that was given out. */
  public long sequence() {
    return sequence;
  }

  public Map<String, Long> autoNumbers() {
    return new TreeMap<>(autoNumbers);
  }

  /** Goes on counting where another store has stopped; never counts backwards. */
  public void countOn(long lastSequence, Map<String, Long> lastAutoNumbers) {
    sequence = Math.max(sequence, lastSequence);
    lastAutoNumbers.forEach((field, number) -> autoNumbers.merge(field, number, Math::max));
  }

  public Id newId(String object) {
    sequence++;
    return Id.of(prefixes.of(object) + String.format("Lc0%09d", sequence));
  }

  public long nextAutoNumber(String object, String field) {
    return autoNumbers.merge(object + "." + field, 1L, Long::sum);
  }

  public void put(Record record) {
    writable(record.object).put(record.id, record);
  }

  public void remove(Record record) {
    if (find(record.object, record.id) != null) writable(record.object).remove(record.id);
  }

  /** The objects that have rows. */
  public Collection<String> objects() {
    return new java.util.ArrayList<>(tables.keySet());
  }

  /** The row, deleted or not; null when there is none. */
  public Record find(String object, Id id) {
    Table table = tables.get(object);
    return table == null ? null : table.rows.get(id);
  }

  /** Rows of an object including deleted ones. */
  public Collection<Record> rows(String object) {
    Table table = tables.get(object);
    return table == null ? List.of() : table.rows.values();
  }

  /** The object an id belongs to, by its prefix; null when no object has it. */
  public String objectOf(Id id) {
    return prefixes.objectOf(id.prefix());
  }
}
