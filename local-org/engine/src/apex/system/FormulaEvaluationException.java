package apex.system;

import apex.lang.ApexException;

/** The platform exception of this name. */
public class FormulaEvaluationException extends ApexException {
  public FormulaEvaluationException() {}

  public FormulaEvaluationException(String message) {
    super(message);
  }

  public FormulaEvaluationException(Exception cause) {
    super(cause);
  }

  public FormulaEvaluationException(String message, Exception cause) {
    super(message, cause);
  }
}
