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

  /** Chunks of 200 rows, as a loop over lists asks for them. */
  public QueryLocatorChunkIterator chunkIterator(Boolean ignored) {
    return new QueryLocatorChunkIterator(rows);
  }

  public QueryLocatorChunkIterator chunkIterator() {
    return chunkIterator(false);
  }
}
