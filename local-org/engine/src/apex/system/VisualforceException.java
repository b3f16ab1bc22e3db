package apex.system;

import apex.lang.ApexException;

/** The platform exception of this name. */
public class VisualforceException extends ApexException {
  public VisualforceException() {}

  public VisualforceException(String message) {
    super(message);
  }

  public VisualforceException(Exception cause) {
    super(cause);
  }

  public VisualforceException(String message, Exception cause) {
    super(message, cause);
  }
}
