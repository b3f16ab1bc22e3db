package apex.system;

import apex.lang.ApexException;

/** The platform exception of this name. */
public class SecurityException extends ApexException {
  public SecurityException() {}

  public SecurityException(String message) {
    super(message);
  }

  public SecurityException(Exception cause) {
    super(cause);
  }

  public SecurityException(String message, Exception cause) {
    super(message, cause);
  }
}
