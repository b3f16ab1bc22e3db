package localorg.server;

import apex.lang.ApexMap;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.Level;
import java.util.logging.Logger;
import localorg.engine.Anonymous;
import localorg.engine.Build;
import localorg.engine.Request;
import localorg.engine.Workspace;
import localorg.json.JsonReader;
import localorg.json.JsonWriter;
import localorg.project.ProjectException;

/**
 * Runs anonymous Apex in the org that a state file holds, and saves what it has become:
 * {@code <request file> <answer file>}, both JSON.
 */
public final class ExecMain {
  private ExecMain() {}

  public static void main(String[] arguments) throws IOException {
    Logger.getLogger("").setLevel(Level.OFF);
    Request request = Request.parse(Files.readString(Path.of(arguments[0])));
    String answer;
    try (Workspace workspace = Workspace.of(request)) {
      Build build = workspace.build();
      Settings settings = new Settings((ApexMap) JsonReader.read(request.text("settings")));
      answer = new Anonymous(build, request, new KeptOrg(build, settings, request.text("seed"))).json();
    } catch (ProjectException e) {
      answer = problem(e);
    } catch (IllegalStateException e) {
      // The thread that ran the block tells in this way what it met.
      if (!(e.getCause() instanceof SetUpProblem || e.getCause() instanceof Refusal)) throw e;
      answer = problem(e.getCause());
    }
    Files.writeString(Path.of(arguments[1]), answer);
    System.exit(0);
  }

  private static String problem(Throwable e) {
    return JsonWriter.write(Json.object("problem", e.getMessage()), false, false);
  }
}
