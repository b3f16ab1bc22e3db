package apex.system;

import apex.lang.ApexException;

/** The platform exception of this name. */
public class UnsupportedOperationException extends ApexException {
  public UnsupportedOperationException() {}

  public UnsupportedOperationException(String message) {
    super(message);
  }

  public UnsupportedOperationException(Exception cause) {
    super(cause);
  }

  public UnsupportedOperationException(String message, Exception cause) {
    super(message, cause);
  }
}
