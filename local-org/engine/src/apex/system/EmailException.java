package apex.system;

import apex.lang.ApexException;

/** The platform exception of this name. */
public class EmailException extends ApexException {
  public EmailException() {}

  public EmailException(String message) {
    super(message);
  }

  public EmailException(Exception cause) {
    super(cause);
  }

  public EmailException(String message, Exception cause) {
    super(message, cause);
  }
}
