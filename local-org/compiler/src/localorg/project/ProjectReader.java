package localorg.project;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.w3c.dom.Element;

/** Reads an sfdx project folder. */
public final class ProjectReader {
  private static final Pattern PACKAGE_PATH = Pattern.compile("\"path\"\\s*:\\s*\"([^\"]+)\"");
  private static final Pattern META = Pattern.compile("^(.+)\\.([A-Za-z]+)-meta\\.xml$");
  private static final double DEFAULT_API_VERSION = 65.0;

  private final ProjectModel project;

  private ProjectReader(Path root) {
    project = new ProjectModel(root);
  }

  /** Reads the project at {@code root}; a {@link ProjectException} says what is wrong with the folder. */
  public static ProjectModel read(Path root) {
    return new ProjectReader(root.toAbsolutePath().normalize()).read();
  }

  private ProjectModel read() {
    try {
      for (Path folder : packageFolders()) collect(folder);
    } catch (IOException e) {
      throw new ProjectException(project.root + " cannot be read: " + e.getMessage());
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
    for (Path file : project.filesOf("customPermission")) {
      project.customPermissions.put(ObjectReader.name(file), Xml.text(Xml.root(file), "label", ""));
    }
    for (Path file : project.filesOf("page")) project.pages.add(ObjectReader.name(file));
    return project;
  }

  private List<Path> packageFolders() throws IOException {
    Path config = project.root.resolve("sfdx-project.json");
    if (!Files.exists(config)) {
      throw new ProjectException(project.root + " is not a Salesforce DX project: it has no sfdx-project.json");
    }
    List<Path> folders = new ArrayList<>();
    Matcher matcher = PACKAGE_PATH.matcher(Files.readString(config));
    while (matcher.find()) {
      Path folder = project.root.resolve(matcher.group(1)).normalize();
      if (!Files.isDirectory(folder)) {
        throw new ProjectException(config + " names the package directory " + matcher.group(1) + ", which is missing");
      }
      folders.add(folder);
    }
    if (folders.isEmpty()) throw new ProjectException(config + " names no package directory");
    return folders;
  }

  private void collect(Path folder) throws IOException {
    List<Path> all;
    try (Stream<Path> walk = Files.walk(folder)) {
      all = walk.filter(Files::isRegularFile).filter(path -> !path.toString().contains("node_modules")).sorted()
          .collect(Collectors.toList());
    }
    for (Path file : all) {
      String name = file.getFileName().toString();
      if (name.endsWith(".cls")) addSource(file, false);
      else if (name.endsWith(".trigger")) addSource(file, true);
      Matcher meta = META.matcher(name);
      if (meta.matches()) project.files.computeIfAbsent(meta.group(2), key -> new ArrayList<>()).add(file);
    }
  }

  private void addSource(Path file, boolean trigger) throws IOException {
    String relative = project.root.relativize(file).toString().replace('\\', '/');
    String name = file.getFileName().toString();
    Path meta = file.resolveSibling(name + "-meta.xml");
    double version = DEFAULT_API_VERSION;
    if (Files.exists(meta)) {
      version = Double.parseDouble(Xml.text(Xml.root(meta), "apiVersion", String.valueOf(DEFAULT_API_VERSION)).trim());
    }
    project.sources.add(new ApexSource(file, relative, name.substring(0, name.lastIndexOf('.')), trigger,
        Files.readString(file), version));
  }
}
