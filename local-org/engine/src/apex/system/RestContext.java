package apex.system;

import localorg.org.Org;

/**
 * The request that Apex REST handles, and its answer. Apex sees two static variables; here they belong to the running
 * execution, so that several can go on at once.
 */
public final class RestContext {
  private RestContext() {}

  public static RestRequest request() {
    return Org.current().restRequest;
  }

  public static void request(RestRequest request) {
    Org.current().restRequest = request;
  }

  public static RestResponse response() {
    return Org.current().restResponse;
  }

  public static void response(RestResponse response) {
    Org.current().restResponse = response;
  }
}
