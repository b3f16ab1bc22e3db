package localorg.project;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Everything of an sfdx project that Apex can refer to. */
public final class ProjectModel {
  public final Path root;
  public final List<ApexSource> sources = new ArrayList<>();
  /** ObjectCatalog with metadata of their own in the project; ask {@link ObjectCatalog} for standard ones too. */
  public final Map<String, ObjectModel> objects = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
  public final Map<String, String> labels = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
  public final Map<String, String> customPermissions = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
  /** Visualforce page names. */
  public final List<String> pages = new ArrayList<>();
  /** Other metadata files by suffix, for example {@code permissionset} or {@code md}. */
  public final Map<String, List<Path>> files = new TreeMap<>();

  public ProjectModel(Path root) {
    this.root = root;
  }

  public List<Path> filesOf(String suffix) {
    return files.getOrDefault(suffix, List.of());
  }
}
