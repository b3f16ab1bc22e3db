package apex.system;

import apex.database.Error;
import apex.lang.ApexException;
import apex.lang.ApexMap;
import apex.lang.ApexSet;
import apex.lang.Id;
import apex.schema.SObjectField;
import java.util.ArrayList;
import java.util.List;

/** A DML operation that failed as a whole. */
public class DmlException extends ApexException {
  /** One failed row. */
  public static final class Row {
    public final int index;
    public final Id id;
    public final Error error;
    private final String object;

    public Row(int index, Id id, Error error, String object) {
      this.index = index;
      this.id = id;
      this.error = error;
      this.object = object;
    }

    /** Tokens of the fields the error names. */
    public List<SObjectField> tokens() {
      List<SObjectField> tokens = new ArrayList<>();
      for (String name : error.fieldNames()) tokens.add(SObjectField.of(object, name));
      return tokens;
    }
  }

  private final List<Row> rows;

  public DmlException() {
    rows = List.of();
  }

  public DmlException(String message) {
    this(message, List.of());
  }

  public DmlException(Exception cause) {
    super(cause);
    rows = List.of();
  }

  public DmlException(String message, Exception cause) {
    super(message, cause);
    rows = List.of();
  }

  public DmlException(String message, List<Row> rows) {
    super(message);
    this.rows = rows;
  }

  public List<Row> rows() {
    return rows;
  }

  public Row row(Integer index) {
    if (index < 0 || index >= rows.size()) throw new ListException("List index out of bounds: " + index);
    return rows.get(index);
  }

  public ApexMap inaccessibleFields() {
    ApexMap fields = ApexMap.ofObjects();
    for (Row row : rows) {
      if (row.error.getMessage().contains("inaccessible")) fields.put(row.object, ApexSet.ofStrings(row.error.fieldNames()));
    }
    return fields;
  }
}
