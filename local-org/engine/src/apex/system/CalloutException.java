package apex.system;

import apex.lang.ApexException;

/** The platform exception of this name. */
public class CalloutException extends ApexException {
  public CalloutException() {}

  public CalloutException(String message) {
    super(message);
  }

  public CalloutException(Exception cause) {
    super(cause);
  }

  public CalloutException(String message, Exception cause) {
    super(message, cause);
  }
}
