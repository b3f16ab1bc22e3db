package apex.system;

import apex.lang.ApexException;

/** The platform exception of this name. */
public class ListException extends ApexException {
  public ListException() {}

  public ListException(String message) {
    super(message);
  }

  public ListException(Exception cause) {
    super(cause);
  }

  public ListException(String message, Exception cause) {
    super(message, cause);
  }
}
