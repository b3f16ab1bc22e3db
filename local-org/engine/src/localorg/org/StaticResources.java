package localorg.org;

import apex.lang.Blob;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import localorg.project.ProjectModel;

/** Static resources of the project. */
public final class StaticResources {
  private StaticResources() {}

  /** Content of a resource; null when the project has none of that name. */
  public static Blob content(String name) {
    return content(Org.catalog().project(), name);
  }

  static Blob content(ProjectModel project, String name) {
    for (Path meta : project.filesOf("resource")) {
      if (!meta.getFileName().toString().equalsIgnoreCase(name + ".resource-meta.xml")) continue;
      try (Stream<Path> files = Files.list(meta.getParent())) {
        List<Path> found = files.filter(file -> isContent(file, name) && !file.equals(meta)).collect(Collectors.toList());
        if (!found.isEmpty()) return new Blob(Files.readAllBytes(found.get(0)));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return null;
  }

  private static boolean isContent(Path file, String name) {
    return Files.isRegularFile(file) && file.getFileName().toString().toLowerCase().startsWith(name.toLowerCase() + ".");
  }
}
