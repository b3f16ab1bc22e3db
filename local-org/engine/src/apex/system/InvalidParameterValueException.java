package apex.system;

import apex.lang.ApexException;

/** The platform exception of this name. */
public class InvalidParameterValueException extends ApexException {
  public InvalidParameterValueException() {}

  public InvalidParameterValueException(String message) {
    super(message);
  }

  public InvalidParameterValueException(Exception cause) {
    super(cause);
  }

  public InvalidParameterValueException(String message, Exception cause) {
    super(message, cause);
  }
}
