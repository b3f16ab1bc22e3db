package apex.system;

import apex.lang.ApexException;

/** The platform exception of this name. */
public class DuplicateMessageException extends ApexException {
  public DuplicateMessageException() {}

  public DuplicateMessageException(String message) {
    super(message);
  }

  public DuplicateMessageException(Exception cause) {
    super(cause);
  }

  public DuplicateMessageException(String message, Exception cause) {
    super(message, cause);
  }
}
