package localorg.compiler;

import apex.jorje.semantic.compiler.Namespaces;
import apex.jorje.semantic.compiler.SourceFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds the source stub of a platform type; later folders override earlier ones. */
final class PlatformStubs {
  private final Map<String, Path> files = new HashMap<>();

  PlatformStubs(List<Path> folders) {
    for (Path folder : folders) {
      try (Stream<Path> walk = Files.walk(folder, 2)) {
        for (Path file : walk.filter(path -> path.toString().endsWith(".cls")).collect(Collectors.toList())) {
          String type = file.getFileName().toString().replace(".cls", "");
          files.put((file.getParent().getFileName() + "/" + type).toLowerCase(Locale.ROOT), file);
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /** {@code key} is {@code namespace/type} in lower case. */
  boolean has(String key) {
    return files.containsKey(key);
  }

  SourceFile source(String key) {
    Path file = files.get(key);
    try {
      return SourceFile.builder().setBody(Files.readString(file))
          .setNamespace(Namespaces.create(file.getParent().getFileName().toString()))
          .setTrusted(true).setFileBased(true).setKnownName(key).build();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
