package apex.system;

import java.util.HashMap;
import java.util.Map;

/** Answers callouts with a static resource for each endpoint. */
public class MultiStaticResourceCalloutMock extends ResourceAnswers {
  private final Map<String, String> resources = new HashMap<>();

  public MultiStaticResourceCalloutMock() {}

  public void setStaticResource(String endpoint, String name) {
    resources.put(endpoint, name);
  }

  @Override
  String resourceFor(String endpoint) {
    return resources.get(endpoint);
  }
}
