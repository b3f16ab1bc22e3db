package apex.system;

import apex.lang.ApexException;

/** The platform exception of this name. */
public class NoDataFoundException extends ApexException {
  public NoDataFoundException() {}

  public NoDataFoundException(String message) {
    super(message);
  }

  public NoDataFoundException(Exception cause) {
    super(cause);
  }

  public NoDataFoundException(String message, Exception cause) {
    super(message, cause);
  }
}
