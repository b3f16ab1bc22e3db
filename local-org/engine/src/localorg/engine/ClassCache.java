package localorg.engine;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import localorg.project.ApexSource;
import localorg.project.ProjectModel;

/** Class files of projects that compiled without error, by the content of everything the compiler looks at. */
final class ClassCache {
  private static final List<String> SEEN_BY_COMPILER =
      List.of("object", "field", "labels", "page", "recordType", "fieldSet", "globalValueSet");
  private static final int KEPT = 12;

  private final Path folder;
  private final Path file;

  /** {@code tools} names the version of the compiler and its stubs. */
  ClassCache(Path folder, ProjectModel project, String tools) throws IOException {
    this.folder = folder;
    this.file = folder.resolve(hash(project, tools) + ".classes");
  }

  private static String hash(ProjectModel project, String tools) throws IOException {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(tools.getBytes());
      for (ApexSource source : project.sources) {
        digest.update((source.relative + source.apiVersion).getBytes());
        digest.update(source.body.getBytes());
      }
      for (String suffix : SEEN_BY_COMPILER) {
        for (Path path : project.filesOf(suffix)) {
          digest.update(project.root.relativize(path).toString().getBytes());
          digest.update(Files.readAllBytes(path));
        }
      }
      return HexFormat.of().formatHex(digest.digest()).substring(0, 32);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The class files, or null when the project has not been compiled like this before. */
  Map<String, byte[]> load() throws IOException {
    if (!Files.exists(file)) return null;
    Map<String, byte[]> classes = new TreeMap<>();
    try (DataInputStream in = new DataInputStream(new java.io.BufferedInputStream(Files.newInputStream(file)))) {
      for (int count = in.readInt(); count > 0; count--) {
        String name = in.readUTF();
        classes.put(name, in.readNBytes(in.readInt()));
      }
    }
    return classes;
  }

  void save(Map<String, byte[]> classes) throws IOException {
    Files.createDirectories(folder);
    Path draft = Files.createTempFile(folder, "draft", ".tmp");
    try (DataOutputStream out = new DataOutputStream(new java.io.BufferedOutputStream(Files.newOutputStream(draft)))) {
      out.writeInt(classes.size());
      for (Map.Entry<String, byte[]> entry : classes.entrySet()) {
        out.writeUTF(entry.getKey());
        out.writeInt(entry.getValue().length);
        out.write(entry.getValue());
      }
    }
    Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
    dropOld();
  }

  private void dropOld() throws IOException {
    List<Path> files = new ArrayList<>();
    try (Stream<Path> all = Files.list(folder)) {
      files.addAll(all.filter(path -> path.toString().endsWith(".classes")).collect(Collectors.toList()));
    }
    files.sort(Comparator.comparingLong((Path path) -> path.toFile().lastModified()).reversed());
    for (int i = KEPT; i < files.size(); i++) Files.deleteIfExists(files.get(i));
  }
}
