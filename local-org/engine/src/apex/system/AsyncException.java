package apex.system;

import apex.lang.ApexException;

/** The platform exception of this name. */
public class AsyncException extends ApexException {
  public AsyncException() {}

  public AsyncException(String message) {
    super(message);
  }

  public AsyncException(Exception cause) {
    super(cause);
  }

  public AsyncException(String message, Exception cause) {
    super(message, cause);
  }
}
