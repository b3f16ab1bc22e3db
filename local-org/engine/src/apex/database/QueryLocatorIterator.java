package apex.database;

import apex.lang.SObject;
import apex.system.Iterator;

/** Goes through the rows of a query locator. */
public final class QueryLocatorIterator implements Iterator {
  private final Iterator rows;

  QueryLocatorIterator(Iterator rows) {
    this.rows = rows;
  }

  @Override
  public Boolean hasNext() {
    return rows.hasNext();
  }

  @Override
  public SObject next() {
    return (SObject) rows.next();
  }
}
