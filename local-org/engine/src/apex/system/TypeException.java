package apex.system;

import apex.lang.ApexException;

/** The platform exception of this name. */
public class TypeException extends ApexException {
  public TypeException() {}

  public TypeException(String message) {
    super(message);
  }

  public TypeException(Exception cause) {
    super(cause);
  }

  public TypeException(String message, Exception cause) {
    super(message, cause);
  }
}
