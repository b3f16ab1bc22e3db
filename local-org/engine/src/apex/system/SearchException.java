package apex.system;

import apex.lang.ApexException;

/** The platform exception of this name. */
public class SearchException extends ApexException {
  public SearchException() {}

  public SearchException(String message) {
    super(message);
  }

  public SearchException(Exception cause) {
    super(cause);
  }

  public SearchException(String message, Exception cause) {
    super(message, cause);
  }
}
