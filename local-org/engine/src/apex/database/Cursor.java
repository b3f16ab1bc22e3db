package apex.database;

import apex.lang.ApexList;
import apex.system.InvalidParameterValueException;
import java.util.ArrayList;

/** The rows of a query, read part by part in any order. */
public final class Cursor {
  private final ApexList rows;

  public Cursor(ApexList rows) {
    this.rows = rows;
  }

  public Integer getNumRecords() {
    return rows.items.size();
  }

  public ApexList fetch(Integer position, Integer count) {
    if (position < 0 || count < 0 || position > rows.items.size()) {
      throw new InvalidParameterValueException("Invalid cursor position: " + position);
    }
    int end = (int) Math.min((long) position + count, rows.items.size());
    return new ApexList(new ArrayList<>(rows.items.subList(position, end)), rows.type());
  }
}
