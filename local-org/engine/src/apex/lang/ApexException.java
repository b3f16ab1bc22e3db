package apex.lang;

/** Base class of Apex exceptions. */
public class ApexException extends RuntimeException {
  private static final String UNSPECIFIED = "Script-thrown exception";
  /** Own constructors that call no other one write it: the compiler names it so. */
  public String sfdc_detailMessage;
  private Exception cause;

  public ApexException() {
    this(UNSPECIFIED, null);
  }

  public ApexException(String message) {
    this(message, null);
  }

  public ApexException(Exception cause) {
    this(UNSPECIFIED, cause);
  }

  public ApexException(String message, Exception cause) {
    super(message, null, true, true);
    sfdc_detailMessage = message;
    this.cause = cause;
  }

  @Override
  public String getMessage() {
    return sfdc_detailMessage;
  }

  public void setMessage(String text) {
    sfdc_detailMessage = text;
  }

  public Exception cause() {
    return cause;
  }

  public void setCause(Exception exception) {
    cause = exception;
  }

  @Override
  public Throwable getCause() {
    return cause;
  }

  /** The name Apex reports; classes of the project override it. */
  public String getTypeName() {
    return localorg.engine.NameMap.apexName(getClass().getName().replace('.', '/'));
  }

  @Override
  public String toString() {
    return getTypeName() + ": " + getMessage();
  }
}
