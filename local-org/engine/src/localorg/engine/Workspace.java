package localorg.engine;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import localorg.compiler.ProjectCompiler;
import localorg.project.ObjectCatalog;
import localorg.project.ProjectModel;
import localorg.project.ProjectReader;
import localorg.project.StandardObjects;

/** A project folder with what is needed to compile it. */
public final class Workspace implements AutoCloseable {
  private final Path root;
  private final StandardObjects standard;
  private final List<Path> stubs;
  private final Path cache;

  /**
   * {@code sobjectJar} declares the standard objects, {@code stubs} the platform's types; {@code cache} keeps class
   * files of projects that have been compiled.
   */
  public Workspace(Path root, Path sobjectJar, List<Path> stubs, Path cache) {
    this.root = root;
    this.standard = new StandardObjects(sobjectJar);
    this.stubs = stubs;
    this.cache = cache;
  }

  static Workspace of(Request request) {
    return new Workspace(request.path("project"), request.path("sobjectJar"), request.paths("stubs"), request.path("cache"));
  }

  /** Reads and compiles the project as it is now. Throws {@link localorg.project.ProjectException} on bad metadata. */
  public Build build() throws IOException {
    long start = System.nanoTime();
    ProjectModel project = ProjectReader.read(root);
    ObjectCatalog catalog = new ObjectCatalog(project, standard);
    ClassCache kept = new ClassCache(cache, project, stubs + System.getProperty("java.class.path"));
    Map<String, byte[]> files = kept.load();
    if (files != null) return new Build(catalog, files, List.of(), millisecondsSince(start));
    ProjectCompiler compiler = new ProjectCompiler(stubs, catalog);
    compiler.compile(true);
    if (compiler.errors().isEmpty()) kept.save(compiler.classFiles());
    return new Build(catalog, compiler.classFiles(), compiler.errors(), millisecondsSince(start));
  }

  private static long millisecondsSince(long start) {
    return (System.nanoTime() - start) / 1_000_000;
  }

  @Override
  public void close() {
    standard.close();
  }
}
