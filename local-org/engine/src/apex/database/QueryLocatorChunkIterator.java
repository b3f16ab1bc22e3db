package apex.database;

import apex.lang.ApexList;
import java.util.ArrayList;

/** Goes through the rows of a query in lists of 200. */
public final class QueryLocatorChunkIterator {
  private static final int CHUNK = 200;

  private final ApexList rows;
  private int next;

  QueryLocatorChunkIterator(ApexList rows) {
    this.rows = rows;
  }

  public Boolean hasNext() {
    return next < rows.items.size();
  }

  public ApexList next() {
    int end = Math.min(next + CHUNK, rows.items.size());
    ApexList chunk = new ApexList(new ArrayList<>(rows.items.subList(next, end)), rows.type());
    next = end;
    return chunk;
  }
}
