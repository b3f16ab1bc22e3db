package apex.system;

import apex.lang.ApexException;

/** The platform exception of this name. */
public class ExternalServiceException extends ApexException {
  public ExternalServiceException() {}

  public ExternalServiceException(String message) {
    super(message);
  }

  public ExternalServiceException(Exception cause) {
    super(cause);
  }

  public ExternalServiceException(String message, Exception cause) {
    super(message, cause);
  }
}
