package apex.system;

import apex.lang.ApexException;

/** The platform exception of this name. */
public class SObjectException extends ApexException {
  public SObjectException() {}

  public SObjectException(String message) {
    super(message);
  }

  public SObjectException(Exception cause) {
    super(cause);
  }

  public SObjectException(String message, Exception cause) {
    super(message, cause);
  }
}
