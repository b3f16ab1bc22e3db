package apex.system;

import apex.lang.ApexException;

/** The platform exception of this name. */
public class LicenseException extends ApexException {
  public LicenseException() {}

  public LicenseException(String message) {
    super(message);
  }

  public LicenseException(Exception cause) {
    super(cause);
  }

  public LicenseException(String message, Exception cause) {
    super(message, cause);
  }
}
