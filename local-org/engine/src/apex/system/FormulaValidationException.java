package apex.system;

import apex.lang.ApexException;

/** The platform exception of this name. */
public class FormulaValidationException extends ApexException {
  public FormulaValidationException() {}

  public FormulaValidationException(String message) {
    super(message);
  }

  public FormulaValidationException(Exception cause) {
    super(cause);
  }

  public FormulaValidationException(String message, Exception cause) {
    super(message, cause);
  }
}
