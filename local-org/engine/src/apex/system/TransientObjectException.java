package apex.system;

import apex.lang.ApexException;

/** The platform exception of this name. */
public class TransientObjectException extends ApexException {
  public TransientObjectException() {}

  public TransientObjectException(String message) {
    super(message);
  }

  public TransientObjectException(Exception cause) {
    super(cause);
  }

  public TransientObjectException(String message, Exception cause) {
    super(message, cause);
  }
}
