package apex.system;

/** What a host name of an org says. */
public final class Domain {
  private final DomainType type;
  private final String myDomain;
  private final String sandbox;
  private final String packageName;

  Domain(DomainType type, String myDomain, String sandbox, String packageName) {
    this.type = type;
    this.myDomain = myDomain;
    this.sandbox = sandbox;
    this.packageName = packageName;
  }

  public DomainType getDomainType() {
    return type;
  }

  public String getMyDomainName() {
    return myDomain;
  }

  public String getPackageName() {
    return packageName;
  }

  public String getSandboxName() {
    return sandbox;
  }

  /** Sites with domains of an older form have one; here there are none. */
  public String getSitesSubdomainName() {
    return null;
  }
}
