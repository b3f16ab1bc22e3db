package apex.system;

import apex.lang.ApexException;

/** The platform exception of this name. */
public class NoAccessException extends ApexException {
  public NoAccessException() {}

  public NoAccessException(String message) {
    super(message);
  }

  public NoAccessException(Exception cause) {
    super(cause);
  }

  public NoAccessException(String message, Exception cause) {
    super(message, cause);
  }
}
