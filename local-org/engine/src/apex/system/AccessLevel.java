package apex.system;

/** Whose rights a database operation has. */
public final class AccessLevel {
  public static AccessLevel _static_USER_MODE = new AccessLevel("USER_MODE");
  public static AccessLevel _static_SYSTEM_MODE = new AccessLevel("SYSTEM_MODE");
  private final String name;

  private AccessLevel(String name) {
    this.name = name;
  }

  @Override
  public String toString() {
    return name;
  }
}
