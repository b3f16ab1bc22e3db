package apex.system;

import apex.lang.ApexException;

/** The platform exception of this name. */
public class InvalidReadOnlyUserDmlException extends ApexException {
  public InvalidReadOnlyUserDmlException() {}

  public InvalidReadOnlyUserDmlException(String message) {
    super(message);
  }

  public InvalidReadOnlyUserDmlException(Exception cause) {
    super(cause);
  }

  public InvalidReadOnlyUserDmlException(String message, Exception cause) {
    super(message, cause);
  }
}
