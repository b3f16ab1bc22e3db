package apex.system;

import apex.lang.ApexException;

/** The platform exception of this name. */
public class HandledException extends ApexException {
  public HandledException() {}

  public HandledException(String message) {
    super(message);
  }

  public HandledException(Exception cause) {
    super(cause);
  }

  public HandledException(String message, Exception cause) {
    super(message, cause);
  }
}
