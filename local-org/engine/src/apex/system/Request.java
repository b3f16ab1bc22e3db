package apex.system;

import localorg.org.Org;

/** The running request. */
public final class Request {
  private Request() {}

  public static Request getCurrent() {
    return new Request();
  }

  public String getRequestId() {
    return Org.current().transactions.current().requestId();
  }

  public Quiddity getQuiddity() {
    return Quiddity.valueOf(Org.current().transactions.current().quiddity);
  }
}
