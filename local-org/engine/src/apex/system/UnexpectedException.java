package apex.system;

import apex.lang.ApexException;

/** The platform exception of this name. */
public class UnexpectedException extends ApexException {
  public UnexpectedException() {}

  public UnexpectedException(String message) {
    super(message);
  }

  public UnexpectedException(Exception cause) {
    super(cause);
  }

  public UnexpectedException(String message, Exception cause) {
    super(message, cause);
  }
}
