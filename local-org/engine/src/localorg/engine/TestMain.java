package localorg.engine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import localorg.compiler.CompileError;
import localorg.compiler.ProjectCompiler;
import localorg.org.OrgTemplate;
import localorg.project.ObjectCatalog;
import localorg.project.ProjectException;
import localorg.project.ProjectReader;
import localorg.project.StandardObjects;

/**
 * Runs the Apex tests of a project: {@code <project> <sobject jar> <class filter> <method filter> <result file> <cache
 * folder> <stub folder>...}. Filters are comma-separated names, {@code -} means all. Exit status 0 all passed, 1 some failed, 2
 * cannot run, 3 the Apex does not compile.
 */
public final class TestMain {
  private TestMain() {}

  public static void main(String[] arguments) throws IOException {
    Logger.getLogger("").setLevel(Level.OFF);
    try (StandardObjects standard = new StandardObjects(Path.of(arguments[1]))) {
      System.exit(run(arguments, new ObjectCatalog(ProjectReader.read(Path.of(arguments[0])), standard)));
    } catch (ProjectException e) {
      System.err.println(e.getMessage());
      System.exit(2);
    }
  }

  private static int run(String[] arguments, ObjectCatalog catalog) throws IOException {
    long start = System.currentTimeMillis();
    List<Path> stubs = new ArrayList<>();
    for (int i = 6; i < arguments.length; i++) stubs.add(Path.of(arguments[i]));
    ClassCache cache = new ClassCache(Path.of(arguments[5]), catalog.project(), stubs + System.getProperty("java.class.path"));
    Map<String, byte[]> files = cache.load();
    if (files == null) files = compile(arguments, catalog, stubs, cache);
    if (files == null) return 3;
    long compiled = System.currentTimeMillis() - start;
    ApexClasses classes = new ApexClasses(files);
    Coverage coverage = new Coverage();
    ApexLoader loader = ApexLoader.create(classes, coverage);
    loader.adaptAll(files.keySet());
    TestRunner runner = new TestRunner(new OrgTemplate(catalog), loader, coverage, new Filter(arguments[2], arguments[3]));
    runner.run();
    Files.writeString(Path.of(arguments[4]), new ResultFile(runner.outcomes(), coverage, catalog, classes, compiled).json());
    return runner.outcomes().stream().allMatch(outcome -> outcome.ok) ? 0 : 1;
  }

  /** Null when there are errors that stand in the way of what was asked for. */
  private static Map<String, byte[]> compile(String[] arguments, ObjectCatalog catalog, List<Path> stubs, ClassCache cache)
      throws IOException {
    ProjectCompiler compiler = new ProjectCompiler(stubs, catalog);
    compiler.compile(true);
    for (CompileError error : compiler.errors()) {
      System.out.println(error.file + ":" + error.line + ":" + error.column + ": " + error.message);
    }
    if (compiler.errors().isEmpty()) cache.save(compiler.classFiles());
    // Somebody who asks for certain tests may run them while other files are still wrong.
    boolean isPartial = !arguments[2].equals("-") && compiler.classFiles().containsKey(arguments[2].split(",")[0]);
    return compiler.errors().isEmpty() || isPartial ? compiler.classFiles() : null;
  }
}
