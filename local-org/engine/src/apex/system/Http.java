package apex.system;

import apex.lang.Exceptions;
import localorg.org.Faults;
import localorg.org.Limits;
import localorg.org.Org;

/** Makes callouts; in tests a mock answers them. */
public class Http {
  public Http() {}

  public HttpResponse send(Object request) {
    HttpRequest typed = (HttpRequest) Exceptions.argument(request);
    Org org = Org.current();
    Org.limits().use(Limits.Kind.CALLOUTS, 1);
    if (org.transactions.current().uncommittedWork) {
      throw new CalloutException("You have uncommitted work pending. Please commit or rollback before calling out");
    }
    if (typed.getEndpoint() == null || typed.getEndpoint().isBlank()) throw new CalloutException("Endpoint is required");
    if (typed.getMethod() == null) throw new CalloutException("Method is required");
    Faults.strike(Faults.Point.CALLOUT, typed.getMethod() + " " + typed.getEndpoint());
    if (org.host() != null) return org.host().callOut(typed);
    if (org.test.calloutMock == null) {
      throw new TypeException("Methods defined as TestMethod do not support Web service callouts");
    }
    return org.test.calloutMock.respond(typed);
  }

  @Override
  public String toString() {
    return "System.Http[]";
  }
}
