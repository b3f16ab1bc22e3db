package localorg.data;

import apex.lang.Id;
import java.util.LinkedHashMap;
import java.util.Map;

/** A stored row. Never changed in place, so that savepoints and test isolation are cheap copies of maps. */
public final class Record {
  static final String PURGED = "$purged";
  public final String object;
  public final Id id;
  private final Map<String, Object> values;

  public Record(String object, Id id, Map<String, Object> values) {
    this.object = object;
    this.id = id;
    this.values = values;
  }

  public Object get(String field) {
    return field.equals("Id") ? id : values.get(field);
  }

  public Map<String, Object> values() {
    return values;
  }

  /** A row with some fields changed. */
  public Record with(Map<String, Object> changes) {
    Map<String, Object> merged = new LinkedHashMap<>(values);
    merged.putAll(changes);
    return new Record(object, id, merged);
  }

  public boolean isDeleted() {
    return Boolean.TRUE.equals(values.get("IsDeleted"));
  }

  /** Whether the row was deleted for good. */
  boolean isPurged() {
    return values.get(PURGED) != null;
  }

  /** Whether tests do not see the row until somebody has written it, unless they see all data. */
  public boolean isHidden() {
    return values.get("$hidden") != null;
  }
}
