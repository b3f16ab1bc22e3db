package apex.database;

import apex.lang.ApexList;
import apex.lang.Id;

/** What all results of a row have in common. */
public interface RowResult {
  Id getId();

  Boolean isSuccess();

  ApexList getErrors();
}
