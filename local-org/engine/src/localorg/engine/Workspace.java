package localorg.engine;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import localorg.compiler.CompiledState;
import localorg.compiler.IncrementalCompiler;
import localorg.project.ObjectCatalog;
import localorg.project.ProjectModel;
import localorg.project.ProjectReader;
import localorg.project.StandardObjects;

/** A project folder with what is needed to compile it, and what the compiler has made of it so far. */
public final class Workspace implements AutoCloseable {
  /** Metadata that the compiler never looks at. */
  private static final List<String> UNSEEN_BY_COMPILER = List.of("cls", "trigger", "permissionset", "md", "layout", "flexipage",
      "js", "profile", "permissionsetgroup", "tab", "app", "cachePartition", "testSuite",
      "report", "reportFolder", "reportType");
  private static final int KEPT_STATES = 24;

  private final Path root;
  private final List<Path> more;
  private final StandardObjects standard;
  private final IncrementalCompiler compiler;
  private final Path folder;
  private final String tools;
  private CompiledState state;

  public Workspace(Path root, Path sobjectJar, List<Path> stubs, Path cache) {
    this(root, List.of(), sobjectJar, stubs, cache);
  }

  /**
   * {@code more}: other source folders; {@code sobjectJar} declares the standard objects, {@code stubs} the platform's
   * types; {@code cache} keeps what was compiled from one process to the next.
   */
  public Workspace(Path root, List<Path> more, Path sobjectJar, List<Path> stubs, Path cache) {
    this.root = root.toAbsolutePath().normalize();
    this.more = more;
    this.standard = new StandardObjects(sobjectJar);
    this.compiler = new IncrementalCompiler(stubs);
    this.folder = cache;
    this.tools = stubs + System.getProperty("java.class.path");
  }

  public static Workspace of(Request request) {
    return new Workspace(request.path("project"), request.paths("with"), request.path("sobjectJar"), request.paths("stubs"),
        request.path("cache"));
  }

  /** Reads and compiles the project as it is now. Throws {@link localorg.project.ProjectException} on bad metadata. */
  public Build build() throws IOException {
    return build(Map.of());
  }

  /** {@code instead}: other texts for source files, by path relative to the project; nothing of this is kept. */
  public Build build(Map<String, String> instead) throws IOException {
    long start = System.nanoTime();
    ObjectCatalog catalog = new ObjectCatalog(ProjectReader.read(root, more), standard);
    catalog.project().replaceSources(instead);
    Path file = folder.resolve(hash(digest -> digest.update((root + "|" + more).getBytes(StandardCharsets.UTF_8))) + ".compiled");
    CompiledState before = state != null ? state : CompiledState.load(file);
    CompiledState after = compiler.compile(before, catalog, environment(catalog.project()));
    if (instead.isEmpty()) {
      state = after;
      if (after != before) keep(file);
    }
    return new Build(catalog, after.classFiles, after.errors, compiler.compiledFiles(), (System.nanoTime() - start) / 1_000_000);
  }

  private interface Content {
    void update(MessageDigest digest) throws IOException;
  }

  private static String hash(Content content) throws IOException {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      content.update(digest);
      return HexFormat.of().formatHex(digest.digest()).substring(0, 32);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private String environment(ProjectModel project) throws IOException {
    return hash(digest -> {
      digest.update((tools + project.namespace + project.problems).getBytes(StandardCharsets.UTF_8));
      for (Map.Entry<String, List<Path>> entry : project.files.entrySet()) {
        if (UNSEEN_BY_COMPILER.contains(entry.getKey())) continue;
        for (Path path : entry.getValue()) {
          digest.update(project.root.relativize(path).toString().getBytes(StandardCharsets.UTF_8));
          digest.update(Files.readAllBytes(path));
        }
      }
    });
  }

  private void keep(Path file) throws IOException {
    state.save(file);
    List<Path> files;
    try (Stream<Path> all = Files.list(folder)) {
      files = new ArrayList<>(all.filter(path -> path.toString().endsWith(".compiled")).collect(Collectors.toList()));
    }
    files.sort(Comparator.comparingLong((Path path) -> path.toFile().lastModified()).reversed());
    for (int i = KEPT_STATES; i < files.size(); i++) Files.deleteIfExists(files.get(i));
  }

  @Override
  public void close() {
    standard.close();
  }
}
