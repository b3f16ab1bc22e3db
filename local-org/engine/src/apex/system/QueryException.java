package apex.system;

import apex.lang.ApexException;
import apex.lang.ApexMap;

/** A query that failed. */
public class QueryException extends ApexException {
  private ApexMap inaccessibleFields = ApexMap.ofObjects();

  public QueryException() {}

  public QueryException(String message) {
    super(message);
  }

  public QueryException(Exception cause) {
    super(cause);
  }

  public QueryException(String message, Exception cause) {
    super(message, cause);
  }

  public ApexMap inaccessibleFields() {
    return inaccessibleFields;
  }

  public void setInaccessibleFields(ApexMap fields) {
    inaccessibleFields = fields;
  }
}
