package localorg.engine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import localorg.org.OrgTemplate;
import localorg.project.ProjectException;

/**
 * Runs the Apex tests of a project: {@code <request file> <result file>}, both JSON. Exit status 0 when there is a
 * result, 2 when the tests cannot run.
 */
public final class TestMain {
  private TestMain() {}

  public static void main(String[] arguments) throws IOException {
    Logger.getLogger("").setLevel(Level.OFF);
    Request request = Request.parse(Files.readString(Path.of(arguments[0])));
    try (Workspace workspace = Workspace.of(request)) {
      Files.writeString(Path.of(arguments[1]), run(workspace.build(), request.settings()));
      System.exit(0);
    } catch (ProjectException e) {
      System.err.println(e.getMessage());
      System.exit(2);
    }
  }

  private static String run(Build build, RunSettings settings) {
    long start = System.nanoTime();
    Coverage coverage = new Coverage();
    ApexLoader loader = ApexLoader.create(build.classes, coverage);
    loader.adaptAll();
    List<TestOutcome> outcomes = new TestRunner(new OrgTemplate(build.catalog), loader, coverage, settings).run();
    return new ResultFile(build, outcomes, coverage, settings).json((System.nanoTime() - start) / 1_000_000);
  }
}
