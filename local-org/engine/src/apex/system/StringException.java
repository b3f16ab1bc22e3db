package apex.system;

import apex.lang.ApexException;

/** The platform exception of this name. */
public class StringException extends ApexException {
  public StringException() {}

  public StringException(String message) {
    super(message);
  }

  public StringException(Exception cause) {
    super(cause);
  }

  public StringException(String message, Exception cause) {
    super(message, cause);
  }
}
