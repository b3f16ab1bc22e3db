package apex.system;

import apex.lang.ApexException;

/** The platform exception of this name. */
public class ExternalObjectException extends ApexException {
  public ExternalObjectException() {}

  public ExternalObjectException(String message) {
    super(message);
  }

  public ExternalObjectException(Exception cause) {
    super(cause);
  }

  public ExternalObjectException(String message, Exception cause) {
    super(message, cause);
  }
}
