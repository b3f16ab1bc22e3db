package apex.system;

import apex.lang.ApexException;

/** The platform exception of this name. */
public class RequiredFeatureMissingException extends ApexException {
  public RequiredFeatureMissingException() {}

  public RequiredFeatureMissingException(String message) {
    super(message);
  }

  public RequiredFeatureMissingException(Exception cause) {
    super(cause);
  }

  public RequiredFeatureMissingException(String message, Exception cause) {
    super(message, cause);
  }
}
