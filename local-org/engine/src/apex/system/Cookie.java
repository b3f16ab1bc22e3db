package apex.system;

/** A cookie of a Visualforce page. */
public final class Cookie {
  private final String name;
  private final String value;
  private final String path;
  private final Integer maxAge;
  private final Boolean secure;
  private final String sameSite;
  private final Boolean httpOnly;

  public Cookie(String name, String value, String path, Integer maxAge, Boolean secure) {
    this(name, value, path, maxAge, secure, null, false);
  }

  public Cookie(String name, String value, String path, Integer maxAge, Boolean secure, String sameSite) {
    this(name, value, path, maxAge, secure, sameSite, false);
  }

  public Cookie(String name, String value, String path, Integer maxAge, Boolean secure, String sameSite, Boolean httpOnly) {
    this.name = name;
    this.value = value;
    this.path = path;
    this.maxAge = maxAge;
    this.secure = secure;
    this.sameSite = sameSite;
    this.httpOnly = httpOnly;
  }

  public String getName() {
    return name;
  }

  public String getValue() {
    return value;
  }

  public String getPath() {
    return path;
  }

  public Integer getMaxAge() {
    return maxAge;
  }

  public Boolean isSecure() {
    return secure;
  }

  /** Cookies set by Apex belong to the host that sets them. */
  public String getDomain() {
    return null;
  }

  public String getSameSite() {
    return sameSite;
  }

  public Boolean isHttpOnly() {
    return httpOnly;
  }
}
