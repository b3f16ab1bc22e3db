package apex.system;

/** The Experience Cloud site that a request came through. A local org has none. */
public final class Network {
  private Network() {}

  public static apex.lang.Id getNetworkId() {
    return null;
  }

  public static PageReference communitiesLanding() {
    return null;
  }

  public static PageReference forwardToAuthPage(String startUrl) {
    return null;
  }

  public static PageReference forwardToAuthPage(String startUrl, String displayType) {
    return null;
  }

  public static String getLoginUrl(String networkId) {
    return null;
  }

  public static String getLogoutUrl(String networkId) {
    return null;
  }

  public static String getSelfRegUrl(String networkId) {
    return null;
  }
}
