package apex.system;

import apex.lang.ApexException;

/** The platform exception of this name. */
public class DataWeaveScriptException extends ApexException {
  public DataWeaveScriptException() {}

  public DataWeaveScriptException(String message) {
    super(message);
  }

  public DataWeaveScriptException(Exception cause) {
    super(cause);
  }

  public DataWeaveScriptException(String message, Exception cause) {
    super(message, cause);
  }
}
