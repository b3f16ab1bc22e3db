package localorg.project;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Everything of an sfdx project that Apex can refer to. */
public final class ProjectModel {
  public final Path root;
  /** The project's own namespace; empty when it has none. */
  public String namespace = "";
  /** What is wrong with files that are left out: path relative to the project, and a sentence. */
  public final Map<String, String> problems = new TreeMap<>();
  public final List<ApexSource> sources = new ArrayList<>();
  /** ObjectCatalog with metadata of their own in the project; ask {@link ObjectCatalog} for standard ones too. */
  public final Map<String, ObjectModel> objects = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
  public final Map<String, String> labels = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
  /** Texts of labels by language and name, {@code de}. */
  public final Map<String, Map<String, String>> translations = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
  public final Map<String, String> customPermissions = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
  /** Visualforce page names. */
  public final List<String> pages = new ArrayList<>();
  /** Other metadata files by suffix, for example {@code permissionset} or {@code md}. */
  public final Map<String, List<Path>> files = new TreeMap<>();

  public ProjectModel(Path root) {
    this.root = root;
  }

  /** A name without the project's own namespace, {@code Parcel__c} for {@code ns__Parcel__c}. */
  public String withoutNamespace(String name) {
    boolean isOwn = !namespace.isEmpty() && name.regionMatches(true, 0, namespace + "__", 0, namespace.length() + 2);
    return isOwn ? name.substring(namespace.length() + 2) : name;
  }

  /** Puts other texts in the place of source files, by path relative to the project. */
  public void replaceSources(Map<String, String> texts) {
    sources.replaceAll(source -> texts.containsKey(source.relative) ? source.withBody(texts.get(source.relative)) : source);
  }

  /** Text of a label in a language, or null when there is no translation. */
  public String translation(String language, String label) {
    return translations.getOrDefault(language, Map.of()).get(label);
  }

  public List<Path> filesOf(String suffix) {
    return files.getOrDefault(suffix, List.of());
  }
}
