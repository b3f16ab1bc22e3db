package localorg.data;

import apex.lang.SObject;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import localorg.org.Org;
import localorg.project.FieldModel;
import localorg.project.ObjectModel;

/** Moves values between stored rows and records in memory. */
public final class Rows {
  private Rows() {}

  /** The whole row, as triggers and custom metadata accessors hand it out. */
  public static SObject toSObject(Record record) {
    SObject row = new SObject(record.object);
    row.values().put("Id", record.id);
    Set<String> loaded = new HashSet<>();
    ObjectModel model = Org.object(record.object);
    for (FieldModel field : model.fields.values()) {
      loaded.add(field.name.toLowerCase(Locale.ROOT));
      if (field.relationship != null) loaded.add(field.relationship.toLowerCase(Locale.ROOT));
      Object value = ComputedFields.value(record, field);
      if (value != null) row.values().put(field.name, value);
    }
    return row.markLoaded(loaded);
  }

  /** The scalar values of a record; relationships are left out. */
  public static Map<String, Object> scalars(SObject row) {
    Map<String, Object> values = new LinkedHashMap<>();
    row.values().forEach((name, value) -> {
      FieldModel field = row.model().fields.get(name);
      boolean isComputed = field != null && (field.formula != null || field.type.equals("Summary"));
      if (field != null && !isComputed && !name.equals("Id")) values.put(name, value);
    });
    return values;
  }
}
