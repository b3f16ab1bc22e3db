package apex.system;

import apex.lang.ApexException;

/** The platform exception of this name. */
public class SerializationException extends ApexException {
  public SerializationException() {}

  public SerializationException(String message) {
    super(message);
  }

  public SerializationException(Exception cause) {
    super(cause);
  }

  public SerializationException(String message, Exception cause) {
    super(message, cause);
  }
}
