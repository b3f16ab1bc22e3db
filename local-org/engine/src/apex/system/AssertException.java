package apex.system;

import apex.lang.ApexException;

/** The platform exception of this name. */
public class AssertException extends ApexException {
  public AssertException() {}

  public AssertException(String message) {
    super(message);
  }

  public AssertException(Exception cause) {
    super(cause);
  }

  public AssertException(String message, Exception cause) {
    super(message, cause);
  }
}
