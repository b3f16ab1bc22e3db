package apex.system;

/** The request that Apex REST handles, and its answer. */
public final class RestContext {
  public static RestRequest _static_request;
  public static RestResponse _static_response;

  private RestContext() {}

  /** Every transaction starts without a request. */
  public static void reset() {
    _static_request = null;
    _static_response = null;
  }
}
