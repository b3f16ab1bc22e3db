package localorg.engine;

import java.io.IOException;
import java.util.function.Function;
import localorg.org.OrgTemplate;

/** Runs the tests of a project with the engine that has loaded this class. */
public final class SpecEntry implements Function<String, String> {
  /** {@code request}: as for {@link TestMain}. Returns the first test that failed, with why; null when all passed. */
  @Override
  public String apply(String request) {
    Request parsed = Request.parse(request);
    try (Workspace workspace = Workspace.of(parsed)) {
      Build build = workspace.build();
      Coverage coverage = new Coverage();
      ApexLoader loader = ApexLoader.create(build.classes, coverage);
      loader.adaptAll();
      TestRunner runner = new TestRunner(new OrgTemplate(build.catalog), loader, coverage, parsed.settings());
      for (TestOutcome outcome : runner.run()) {
        if (!outcome.ok()) return outcome.className + "." + outcome.method + ": " + outcome.message;
      }
      return null;
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
