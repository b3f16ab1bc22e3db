package localorg.engine;

import apex.lang.ApexList;
import apex.lang.ApexMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import localorg.compiler.AnonymousCompiler;
import localorg.json.JsonWriter;

/** Compiles anonymous Apex, has it run in an org, and tells what happened. */
public final class Anonymous {
  /** An org that anonymous Apex can run in. */
  public interface Host {
    /** Runs a compiled block with the classes that go with it, and everything that it leaves behind. */
    Run run(Block block);
  }

  /** A compiled block: class files by internal name, and the class that holds it. */
  public static final class Block {
    public final ApexClasses classes;
    private final String className;

    Block(ApexClasses classes, String className) {
      this.classes = classes;
      this.className = className;
    }

    /** Runs in the running execution. What Apex throws comes out as it is. */
    public void execute() {
      StaticCall.run(className, "execute");
    }
  }

  /** What a block did. */
  public static final class Run {
    /** What the block threw; null when it ran to its end. */
    final Throwable failure;
    /** What was written with System.debug, as {@code LEVEL|text}. */
    final List<String> debug;
    /** Use of each governor limit: name, and what was used of how much. */
    final Map<String, int[]> limits;

    public Run(Throwable failure, List<String> debug, Map<String, int[]> limits) {
      this.failure = failure;
      this.debug = debug;
      this.limits = limits;
    }
  }

  private final Build build;
  private final Request request;
  private final Host host;

  public Anonymous(Build build, Request request, Host host) {
    this.build = build;
    this.request = request;
    this.host = host;
  }

  /** The result as JSON. */
  public String json() {
    AnonymousCompiler compiler = new AnonymousCompiler(request.paths("stubs"), build.catalog);
    compiler.compile(request.text("body"));
    ApexMap root = ApexMap.ofObjects();
    root.put("compileErrors", ResultFile.errors(compiler.errors()));
    root.put("projectErrors", ResultFile.errors(build.errors));
    if (compiler.errors().isEmpty()) run(compiler, root);
    return JsonWriter.write(root, false, false);
  }

  private void run(AnonymousCompiler compiler, ApexMap result) {
    Map<String, byte[]> files = new HashMap<>(build.files);
    files.putAll(compiler.classFiles());
    Block block = new Block(new ApexClasses(files), compiler.className());
    Run[] run = new Run[1];
    TestOutcome[] outcome = new TestOutcome[1];
    // Deep recursion needs the stack that tests have.
    Workers.run(List.of(() -> {
      run[0] = host.run(block);
      outcome[0] = TestOutcome.of("Anonymous", "execute", run[0].failure);
    }), 1);
    result.put("ok", outcome[0].ok());
    result.put("message", outcome[0].message);
    result.put("stack", outcome[0].stack);
    result.put("debug", ApexList.ofStrings(run[0].debug));
    result.put("limits", ResultFile.limits(run[0].limits));
  }
}
