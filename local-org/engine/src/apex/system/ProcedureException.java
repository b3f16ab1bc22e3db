package apex.system;

import apex.lang.ApexException;

/** The platform exception of this name. */
public class ProcedureException extends ApexException {
  public ProcedureException() {}

  public ProcedureException(String message) {
    super(message);
  }

  public ProcedureException(Exception cause) {
    super(cause);
  }

  public ProcedureException(String message, Exception cause) {
    super(message, cause);
  }
}
