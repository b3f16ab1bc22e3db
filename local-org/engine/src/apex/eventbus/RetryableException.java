package apex.eventbus;

import apex.lang.ApexException;

/** Asks the platform to run an event trigger once more. */
public class RetryableException extends ApexException {
  public RetryableException() {}

  public RetryableException(String message) {
    super(message);
  }

  public RetryableException(Exception cause) {
    super(cause);
  }

  public RetryableException(String message, Exception cause) {
    super(message, cause);
  }
}
