package apex.system;

import apex.lang.ApexException;

/** The platform exception of this name. */
public class XmlException extends ApexException {
  public XmlException() {}

  public XmlException(String message) {
    super(message);
  }

  public XmlException(Exception cause) {
    super(cause);
  }

  public XmlException(String message, Exception cause) {
    super(message, cause);
  }
}
