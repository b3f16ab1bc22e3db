package apex.system;

import apex.lang.ApexException;

/** The platform exception of this name. */
public class FlowException extends ApexException {
  public FlowException() {}

  public FlowException(String message) {
    super(message);
  }

  public FlowException(Exception cause) {
    super(cause);
  }

  public FlowException(String message, Exception cause) {
    super(message, cause);
  }
}
