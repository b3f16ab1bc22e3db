package apex.system;

import apex.lang.Blob;
import java.util.Map;
import java.util.TreeMap;
import localorg.org.StaticResources;

/** What callout mocks that answer with static resources have in common. */
abstract class ResourceAnswers implements HttpCalloutMock {
  private final Map<String, String> headers = new TreeMap<>();
  private Integer statusCode = 200;
  private String status = "OK";

  abstract String resourceFor(String endpoint);

  public void setHeader(String name, String value) {
    headers.put(name, value);
  }

  public void setStatusCode(Integer code) {
    statusCode = code;
  }

  public void setStatus(String text) {
    status = text;
  }

  @Override
  public HttpResponse respond(HttpRequest request) {
    HttpResponse response = new HttpResponse();
    response.setStatusCode(statusCode);
    response.setStatus(status);
    headers.forEach(response::setHeader);
    response.setBodyAsBlob(content(resourceFor(request.getEndpoint())));
    return response;
  }

  private static Blob content(String name) {
    Blob content = StaticResources.content(name);
    if (content == null) throw new CalloutException("Static resource " + name + " was not found");
    return content;
  }
}
