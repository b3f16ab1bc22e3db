package apex.system;

/** Answers every callout with a static resource of the project. */
public class StaticResourceCalloutMock extends ResourceAnswers {
  private String resource;

  public StaticResourceCalloutMock() {}

  public void setStaticResource(String name) {
    resource = name;
  }

  @Override
  String resourceFor(String endpoint) {
    return resource;
  }
}
