package apex.system;

import apex.lang.ApexException;

/** The platform exception of this name. */
public class FinalException extends ApexException {
  public FinalException() {}

  public FinalException(String message) {
    super(message);
  }

  public FinalException(Exception cause) {
    super(cause);
  }

  public FinalException(String message, Exception cause) {
    super(message, cause);
  }
}
