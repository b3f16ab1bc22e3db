package apex.system;

import apex.lang.ApexException;

/** The platform exception of this name. */
public class IllegalArgumentException extends ApexException {
  public IllegalArgumentException() {}

  public IllegalArgumentException(String message) {
    super(message);
  }

  public IllegalArgumentException(Exception cause) {
    super(cause);
  }

  public IllegalArgumentException(String message, Exception cause) {
    super(message, cause);
  }
}
