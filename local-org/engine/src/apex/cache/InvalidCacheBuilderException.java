package apex.cache;

import apex.lang.ApexException;

/** A class that cannot load values for the cache. */
public class InvalidCacheBuilderException extends ApexException {
  public InvalidCacheBuilderException() {}

  public InvalidCacheBuilderException(String message) {
    super(message);
  }

  public InvalidCacheBuilderException(Exception cause) {
    super(cause);
  }

  public InvalidCacheBuilderException(String message, Exception cause) {
    super(message, cause);
  }
}
