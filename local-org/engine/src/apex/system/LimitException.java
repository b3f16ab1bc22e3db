package apex.system;

import apex.lang.ApexException;

/** The platform exception of this name. */
public class LimitException extends ApexException {
  public LimitException() {}

  public LimitException(String message) {
    super(message);
  }

  public LimitException(Exception cause) {
    super(cause);
  }

  public LimitException(String message, Exception cause) {
    super(message, cause);
  }
}
