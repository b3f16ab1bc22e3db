package apex.system;

import apex.lang.ApexList;
import apex.lang.ApexMap;
import apex.lang.Exceptions;
import localorg.org.Limits;
import localorg.org.Org;

/** Calls of SOAP services, which classes made from a WSDL make; in tests a mock answers them. */
public final class WebServiceCallout {
  private static final int ENDPOINT = 0;
  private static final int ACTION = 1;
  private static final int REQUEST_NAME = 3;
  private static final int RESPONSE_NAMESPACE = 4;
  private static final int RESPONSE_NAME = 5;
  private static final int RESPONSE_TYPE = 6;

  private WebServiceCallout() {}

  /** {@code names}: endpoint, action, then namespace and name of the request, and namespace, name and type of the response. */
  public static void invoke(Object stub, Object request, ApexMap response, ApexList names) {
    Org org = Org.current();
    Org.limits().use(Limits.Kind.CALLOUTS, 1);
    if (org.transactions.current().uncommittedWork) {
      throw new CalloutException("You have uncommitted work pending. Please commit or rollback before calling out");
    }
    if (org.test.webServiceMock == null) {
      throw new TypeException("Methods defined as TestMethod do not support Web service callouts");
    }
    ((WebServiceMock) org.test.webServiceMock).doInvoke(stub, request, response, name(names, ENDPOINT), name(names, ACTION),
        name(names, REQUEST_NAME), name(names, RESPONSE_NAMESPACE), name(names, RESPONSE_NAME), name(names, RESPONSE_TYPE));
  }

  private static String name(ApexList names, int index) {
    return (String) Exceptions.argument(names).get(index);
  }
}
