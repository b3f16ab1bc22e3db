package apex.lang;

/** A System.NullPointerException whose message Apex may set. */
public final class NullReference extends NullPointerException {
  public static final String DEREFERENCE = "Attempt to de-reference a null object";
  private String message;

  public NullReference() {
    this("Script-thrown exception");
  }

  public NullReference(String message) {
    this.message = message;
  }

  public NullReference(Exception cause) {
    this("Script-thrown exception");
    initCause(cause);
  }

  public NullReference(String message, Exception cause) {
    this(message);
    initCause(cause);
  }

  @Override
  public String getMessage() {
    return message;
  }

  public void setMessage(String text) {
    message = text;
  }
}
