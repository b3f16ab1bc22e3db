package apex.system;

import apex.lang.ApexException;

/** The platform exception of this name. */
public class NoSuchElementException extends ApexException {
  public NoSuchElementException() {}

  public NoSuchElementException(String message) {
    super(message);
  }

  public NoSuchElementException(Exception cause) {
    super(cause);
  }

  public NoSuchElementException(String message, Exception cause) {
    super(message, cause);
  }
}
