package apex.system;

/** The Experience Cloud site that a request came through. A local org has none. */
public final class Network {
  private Network() {}

  public static apex.lang.Id getNetworkId() {
    return null;
  }
}
