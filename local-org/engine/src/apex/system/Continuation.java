package apex.system;

import apex.lang.ApexMap;
import apex.lang.Exceptions;
import apex.lang.TypeRef;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import localorg.org.Org;

/** A callout of a page that answers later. Source: Apex Reference, "Continuation Class". */
public final class Continuation {
  private static final int MAX_REQUESTS = 3;
  public Integer Timeout;
  public String ContinuationMethod;
  public Object state;
  private final ApexMap requests = ApexMap.of(TypeRef.parse("java/lang/String"), TypeRef.parse("System/HttpRequest"));

  public Continuation(Integer timeout) {
    this.Timeout = timeout;
  }

  public String addHttpRequest(HttpRequest request) {
    if (requests.size() == MAX_REQUESTS) throw new LimitException("A continuation has at most 3 requests");
    String label = "Continuation-" + requests.size();
    requests.put(label, Exceptions.argument(request));
    return label;
  }

  public ApexMap getRequests() {
    return requests;
  }

  public static HttpResponse getResponse(String label) {
    return Org.current().test.continuationResponses.get(label);
  }

  /** Calls the method that the page named for the answer. */
  Object resume(Object controller) {
    try {
      for (Method method : controller.getClass().getMethods()) {
        if (!method.getName().equalsIgnoreCase(ContinuationMethod)) continue;
        Object[] arguments = method.getParameterCount() == 0 ? new Object[0] : new Object[] {apex.lang.ApexList.ofObjects(requests.keys()), state};
        return method.invoke(controller, arguments);
      }
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof RuntimeException) throw (RuntimeException) e.getCause();
      if (e.getCause() instanceof Error) throw (Error) e.getCause();
      throw new java.lang.IllegalStateException(e);
    } catch (IllegalAccessException e) {
      throw new java.lang.IllegalStateException(e);
    }
    throw new VisualforceException("Method " + ContinuationMethod + " does not exist");
  }
}
