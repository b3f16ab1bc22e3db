package localorg.engine;

import apex.lang.ApexMap;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import localorg.json.JsonWriter;
import localorg.org.OrgTemplate;
import localorg.project.ProjectException;
import localorg.project.Xml;

/** Answers requests about one project: {@code test}, {@code exec} and {@code compile}. */
final class Service implements AutoCloseable {
  private final Workspace workspace;
  private ApexLoader last;

  Service(Request request) {
    this.workspace = Workspace.of(request);
  }

  /** The result as JSON; a member {@code problem} holds a sentence when the request cannot be met. */
  String answer(Request request) throws IOException {
    try {
      Build build = workspace.build(request.members("instead"));
      String kind = request.text("kind");
      if ("compile".equals(kind)) return compiled(build);
      if ("exec".equals(kind)) return new Anonymous(build, request, new FreshOrg(build, request.settings())).json();
      return test(build, request);
    } catch (ProjectException e) {
      return problem(e.getMessage());
    }
  }

  private static String compiled(Build build) {
    ApexMap root = ApexMap.ofObjects();
    root.put("compileErrors", ResultFile.errors(build.errors));
    root.put("compiledFiles", build.compiledFiles);
    root.put("compileMilliseconds", build.milliseconds);
    return JsonWriter.write(root, false, false);
  }

  private String test(Build build, Request request) {
    RunSettings settings = request.settings();
    List<String> wanted = new ArrayList<>(request.texts("classes"));
    for (String suite : request.texts("suites")) wanted.addAll(suite(build, suite));
    settings.filter = new Filter(wanted, request.texts("methods"), request.texts("tests"));
    String unknown = new Unknown(build).sentence(wanted, request.texts("methods"), request.texts("tests"));
    if (unknown != null) return problem(unknown);
    long start = System.nanoTime();
    ApexLoader loader = last == null ? ApexLoader.create(build.classes, new Coverage()) : last.succeededBy(build.classes);
    loader.adaptAll();
    last = loader;
    Coverage coverage = loader.coverage().apart();
    List<TestOutcome> outcomes = new TestRunner(new OrgTemplate(build.catalog), loader, coverage, settings).run();
    return new ResultFile(build, outcomes, coverage, settings).json((System.nanoTime() - start) / 1_000_000);
  }

  private static List<String> suite(Build build, String name) {
    Map<String, List<String>> suites = new HashMap<>();
    for (var file : build.catalog.project().filesOf("testSuite")) {
      List<String> classes = new ArrayList<>();
      for (var element : Xml.children(Xml.root(file), "testClassName")) classes.add(element.getTextContent().trim());
      String suite = file.getFileName().toString().replace(".testSuite-meta.xml", "");
      suites.put(suite.toLowerCase(java.util.Locale.ROOT), classes);
    }
    List<String> found = suites.get(name.toLowerCase(java.util.Locale.ROOT));
    if (found != null) return found;
    String known = suites.isEmpty() ? "The project has none" : "There are " + String.join(", ", new TreeSet<>(suites.keySet()));
    throw new ProjectException("There is no test suite " + name + ". " + known + ".");
  }

  static String problem(String sentence) {
    ApexMap root = ApexMap.ofObjects();
    root.put("problem", sentence);
    return JsonWriter.write(root, false, false);
  }

  @Override
  public void close() {
    workspace.close();
  }
}
