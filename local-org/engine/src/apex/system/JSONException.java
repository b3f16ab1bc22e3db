package apex.system;

import apex.lang.ApexException;

/** The platform exception of this name. */
public class JSONException extends ApexException {
  public JSONException() {}

  public JSONException(String message) {
    super(message);
  }

  public JSONException(Exception cause) {
    super(cause);
  }

  public JSONException(String message, Exception cause) {
    super(message, cause);
  }
}
