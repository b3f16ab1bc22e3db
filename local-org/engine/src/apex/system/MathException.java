package apex.system;

import apex.lang.ApexException;

/** The platform exception of this name. */
public class MathException extends ApexException {
  public MathException() {}

  public MathException(String message) {
    super(message);
  }

  public MathException(Exception cause) {
    super(cause);
  }

  public MathException(String message, Exception cause) {
    super(message, cause);
  }
}
