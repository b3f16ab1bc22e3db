package apex.system;

import apex.lang.ApexException;

/** The platform exception of this name. */
public class TouchHandledException extends ApexException {
  public TouchHandledException() {}

  public TouchHandledException(String message) {
    super(message);
  }

  public TouchHandledException(Exception cause) {
    super(cause);
  }

  public TouchHandledException(String message, Exception cause) {
    super(message, cause);
  }
}
