package apex.system;

import apex.lang.ApexException;

/** The platform exception of this name. */
public class InvalidHeaderException extends ApexException {
  public InvalidHeaderException() {}

  public InvalidHeaderException(String message) {
    super(message);
  }

  public InvalidHeaderException(Exception cause) {
    super(cause);
  }

  public InvalidHeaderException(String message, Exception cause) {
    super(message, cause);
  }
}
