package apex.lang;

/** A failure that ends the transaction and that Apex cannot catch: a failed assertion or an exceeded limit. */
public final class Fatal extends Error {
  private final String typeName;

  private Fatal(String typeName, String message) {
    super(message);
    this.typeName = typeName;
  }

  public static Fatal assertion(String message) {
    return new Fatal("System.AssertException", message);
  }

  public static Fatal limit(String message) {
    return new Fatal("System.LimitException", message);
  }

  public String typeName() {
    return typeName;
  }

  @Override
  public String toString() {
    return typeName + ": " + getMessage();
  }
}
