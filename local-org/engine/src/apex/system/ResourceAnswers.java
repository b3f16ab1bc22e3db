package apex.system;

import apex.lang.Blob;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import localorg.org.Org;

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
    for (Path meta : Org.catalog().project().filesOf("resource")) {
      if (!meta.getFileName().toString().equals(name + ".resource-meta.xml")) continue;
      try (Stream<Path> files = Files.list(meta.getParent())) {
        List<Path> found = files.filter(file -> file.getFileName().toString().startsWith(name + ".") && !file.equals(meta))
            .collect(Collectors.toList());
        if (!found.isEmpty()) return new Blob(Files.readAllBytes(found.get(0)));
      } catch (IOException e) {
        throw new CalloutException(e.getMessage());
      }
    }
    throw new CalloutException("Static resource " + name + " was not found");
  }
}
