package localorg.project;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3c.dom.Element;

/** Reads an sfdx project folder. */
public final class ProjectReader {
  private static final Pattern META = Pattern.compile("^(.+)\\.([A-Za-z0-9]+)-meta\\.xml$");

  private final ProjectModel project;
  private final List<Path> more;
  private ProjectConfig config;

  private ProjectReader(Path root, List<Path> more) {
    project = new ProjectModel(root);
    this.more = more;
  }

  /** Reads the project at {@code root}; a {@link ProjectException} says what is wrong with the folder. */
  public static ProjectModel read(Path root) {
    return read(root, List.of());
  }

  /** {@code more}: other folders with sources, such as a library that the project expects in the org. */
  public static ProjectModel read(Path root, List<Path> more) {
    return new ProjectReader(root.toAbsolutePath().normalize(), more).read();
  }

  private ProjectModel read() {
    try {
      config = new ProjectConfig(project.root);
      project.namespace = config.namespace;
      for (Path file : files()) collect(file);
    } catch (IOException e) {
      throw new ProjectException(project.root + " cannot be read: " + e);
    }
    Map<String, List<Element>> valueSets = new HashMap<>();
    for (Path file : project.filesOf("globalValueSet")) {
      valueSets.put(ObjectReader.name(file), Xml.children(Xml.root(file), "customValue"));
    }
    new ObjectReader(project, valueSets).readAll();
    for (Path file : project.filesOf("labels")) {
      for (Element label : Xml.children(Xml.root(file), "labels")) {
        project.labels.put(Xml.text(label, "fullName", ""), Xml.text(label, "value", ""));
      }
    }
    for (Path file : project.filesOf("translation")) {
      Map<String, String> texts = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
      for (Element label : Xml.children(Xml.root(file), "customLabels")) {
        texts.put(Xml.text(label, "name", ""), Xml.text(label, "label", ""));
      }
      project.translations.put(ObjectReader.name(file), texts);
    }
    for (Path file : project.filesOf("customPermission")) {
      project.customPermissions.put(ObjectReader.name(file), Xml.text(Xml.root(file), "label", ""));
    }
    for (Path file : project.filesOf("page")) project.pages.add(ObjectReader.name(file));
    return project;
  }

  /** Files of the package directories, which may lie inside each other, by path. */
  private Set<Path> files() throws IOException {
    Set<Path> files = new TreeSet<>();
    List<Path> folders = new ArrayList<>(config.folders);
    folders.addAll(more);
    for (Path folder : folders) {
      if (!Files.isDirectory(folder)) throw new ProjectException("There is no folder " + folder);
      Files.walkFileTree(folder, new SimpleFileVisitor<>() {
        @Override
        public FileVisitResult preVisitDirectory(Path inner, BasicFileAttributes attributes) {
          String name = inner.getFileName().toString();
          boolean isTooling = name.equals("node_modules") || name.startsWith(".");
          return isTooling && !inner.equals(folder) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
          if (attributes.isRegularFile() && !config.ignored.leavesOut(relative(file))) files.add(file);
          return FileVisitResult.CONTINUE;
        }
      });
    }
    return files;
  }

  private String relative(Path file) {
    return project.root.relativize(file).toString().replace('\\', '/');
  }

  private void collect(Path file) throws IOException {
    String name = file.getFileName().toString();
    if (name.endsWith(".cls")) addSource(file, false);
    else if (name.endsWith(".trigger")) addSource(file, true);
    Matcher meta = META.matcher(name);
    if (meta.matches()) project.files.computeIfAbsent(meta.group(2), key -> new ArrayList<>()).add(file);
  }

  private void addSource(Path file, boolean trigger) throws IOException {
    String fileName = file.getFileName().toString();
    String name = fileName.substring(0, fileName.lastIndexOf('.'));
    Path meta = file.resolveSibling(fileName + "-meta.xml");
    double version = config.apiVersion;
    try {
      if (Files.exists(meta)) version = Double.parseDouble(Xml.text(Xml.root(meta), "apiVersion", "" + version).trim());
    } catch (ProjectException | NumberFormatException e) {
      project.problems.put(relative(meta), "This is not the metadata of a class: " + e.getMessage());
    }
    for (ApexSource other : project.sources) {
      if (other.trigger != trigger || !other.name.equalsIgnoreCase(name)) continue;
      project.problems.put(relative(file), "There is another file of this name, which is used: " + other.relative);
      return;
    }
    project.sources.add(new ApexSource(file, relative(file), name, trigger, Text.read(file), version));
  }
}
