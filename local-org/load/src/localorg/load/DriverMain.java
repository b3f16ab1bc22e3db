package localorg.load;

import apex.lang.ApexList;
import apex.lang.ApexMap;
import apex.system.CalloutException;
import apex.system.HttpRequest;
import apex.system.HttpResponse;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import localorg.compiler.CompileError;
import localorg.engine.ApexLoader;
import localorg.engine.Build;
import localorg.engine.Coverage;
import localorg.engine.Workspace;
import localorg.org.OrgTemplate;
import localorg.project.ProjectException;

/**
 * Runs orgs of a project on behalf of another process, which sends one command a line and reads one answer a line:
 * {@code <project> <sobject jar> <cache folder> <stub folder>...}. While a command runs, a callout of Apex is sent as a
 * line of its own, and the next line read is its answer.
 */
public final class DriverMain {
  private final OrgTemplate template;
  private final ApexLoader classes;
  private final Wire wire;
  private LiveOrg org;
  private FaultPlan plan = new FaultPlan(List.of());

  private DriverMain(Build build, Wire wire) {
    this.template = new OrgTemplate(build.catalog);
    this.classes = ApexLoader.create(build.classes, new Coverage());
    this.wire = wire;
  }

  public static void main(String[] arguments) throws IOException {
    Logger.getLogger("").setLevel(Level.OFF);
    PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
    // Whatever else prints must not break the lines of the answers.
    System.setOut(System.err);
    List<Path> stubs = new ArrayList<>();
    for (int i = 3; i < arguments.length; i++) stubs.add(Path.of(arguments[i]));
    try (Workspace workspace = new Workspace(Path.of(arguments[0]), Path.of(arguments[1]), stubs, Path.of(arguments[2]))) {
      Build build = workspace.build();
      for (CompileError error : build.errors) System.err.println(error.file + ":" + error.line + ": " + error.message);
      if (build.errors.isEmpty()) new DriverMain(build, new Wire(out)).serve();
    } catch (ProjectException e) {
      System.err.println(e.getMessage());
    }
  }

  private void serve() {
    for (ApexMap command = wire.read(); command != null; command = wire.read()) {
      try {
        wire.write(Wire.message("answer", answer(command)));
      } catch (RuntimeException | Error e) {
        e.printStackTrace();
        wire.write(Wire.message("error", e.toString()));
      }
    }
  }

  private Object answer(ApexMap command) {
    switch (Wire.text(command, "do")) {
      case "open":
        org = new LiveOrg(template, classes, this::callOut);
        return null;
      case "faults":
        plan = new FaultPlan(Wire.maps(command, "rules"));
        org.faults(plan);
        return null;
      case "struck":
        return plan.struck();
      case "post":
        return org.post(Wire.text(command, "class"), Wire.text(command, "body"), (ApexMap) command.get("headers"));
      case "posts":
        return ApexList.ofObjects(new ConcurrentPosts(org, Wire.text(command, "class")).run(Wire.maps(command, "posts"),
            Wire.number(command, "workers", 1)));
      case "run":
        return org.run(Wire.text(command, "class"), Wire.text(command, "method"));
      case "write":
        return org.write(Wire.text(command, "object"), Wire.text(command, "key"), Wire.maps(command, "rows"));
      case "query":
        return org.query(Wire.text(command, "soql"));
      case "settle":
        return org.settle();
      case "pass":
        return org.pass(Wire.number(command, "seconds", 0));
      case "now":
        return org.now();
      case "usage":
        return org.usage.take();
      case "json":
        return Probe.json(Wire.text(command, "text"));
      case "debug":
        return ApexList.ofObjects(org.debug);
      case "log":
        return ApexList.ofObjects(org.log);
      default:
        throw new IllegalArgumentException("No such command: " + command.get("do"));
    }
  }

  private HttpResponse callOut(HttpRequest request) {
    wire.write(Wire.message("callout", Wire.message("method", request.getMethod(), "endpoint", request.getEndpoint(),
        "body", request.getBody(), "correlationId", request.getHeader("X-Correlation-ID"))));
    ApexMap answer = wire.read();
    if (answer == null) throw new IllegalStateException("Nobody answers callouts any more");
    if (answer.get("timeout") != null) throw new CalloutException("Read timed out");
    HttpResponse response = new HttpResponse();
    response.setStatusCode(Wire.number(answer, "status", 200));
    response.setBody(Wire.text(answer, "body"));
    return response;
  }
}
