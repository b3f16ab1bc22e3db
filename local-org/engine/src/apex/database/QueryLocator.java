package apex.database;

import apex.lang.ApexList;

/** The rows of a query for a batch or a loop. */
public final class QueryLocator implements apex.system.Iterable {
  private final String query;
  private final ApexList rows;

  public QueryLocator(String query, ApexList rows) {
    this.query = query;
    this.rows = rows;
  }

  public String getQuery() {
    return query;
  }

  public ApexList rows() {
    return rows;
  }

  @Override
  public QueryLocatorIterator iterator() {
    return new QueryLocatorIterator(rows.iterator());
  }
}
