package localorg.project;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What {@code sfdx-project.json} and {@code .forceignore} say. */
final class ProjectConfig {
  private static final double DEFAULT_API_VERSION = 65.0;

  final List<Path> folders = new ArrayList<>();
  final IgnoreRules ignored;
  /** Empty when the project has none. */
  final String namespace;
  /** API version of classes that say none. */
  final double apiVersion;

  /** Throws {@link ProjectException} when the folder is not a project. */
  ProjectConfig(Path root) throws IOException {
    Path file = root.resolve("sfdx-project.json");
    if (!Files.isDirectory(root)) throw new ProjectException("There is no folder " + root);
    if (!Files.exists(file)) {
      throw new ProjectException(root + " is not a Salesforce DX project: it has no sfdx-project.json");
    }
    Map<?, ?> config = parse(file);
    namespace = config.get("namespace") == null ? "" : config.get("namespace").toString().trim();
    apiVersion = version(config.get("sourceApiVersion"));
    readFolders(root, file, config.get("packageDirectories"));
    Path ignore = root.resolve(".forceignore");
    ignored = new IgnoreRules(Files.exists(ignore) ? Text.read(ignore) : "");
  }

  private static Map<?, ?> parse(Path file) throws IOException {
    try {
      Object config = Json.read(Text.read(file));
      if (config instanceof Map) return (Map<?, ?>) config;
      throw new ProjectException(file + " is not a JSON object");
    } catch (IllegalArgumentException e) {
      throw new ProjectException(file + " " + e.getMessage());
    }
  }

  private static double version(Object value) {
    try {
      return value == null ? DEFAULT_API_VERSION : Double.parseDouble(value.toString());
    } catch (NumberFormatException e) {
      return DEFAULT_API_VERSION;
    }
  }

  private void readFolders(Path root, Path file, Object directories) {
    List<String> missing = new ArrayList<>();
    for (Object entry : directories instanceof List ? (List<?>) directories : List.of()) {
      Object path = entry instanceof Map ? ((Map<?, ?>) entry).get("path") : null;
      if (path == null) continue;
      Path folder = root.resolve(path.toString().replaceFirst("^/+", "")).normalize();
      if (Files.isDirectory(folder)) folders.add(folder);
      else missing.add(path.toString());
    }
    if (!folders.isEmpty()) return;
    if (missing.isEmpty()) throw new ProjectException(file + " names no package directory");
    throw new ProjectException(file + " names the package directory " + String.join(", ", missing) + ", which is missing");
  }
}
