package localorg.project;

import java.util.Map;
import java.util.TreeMap;

/** Finds an object by name, custom or standard, with the project's additions to standard objects merged in. */
public final class ObjectCatalog {
  private final ProjectModel project;
  private final StandardObjects standard;
  private final Map<String, ObjectModel> known = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

  public ObjectCatalog(ProjectModel project, StandardObjects standard) {
    this.project = project;
    this.standard = standard;
  }

  /** The object of that name in any case, or null. */
  public synchronized ObjectModel find(String writtenName) {
    String name = project.withoutNamespace(writtenName);
    ObjectModel found = known.get(name);
    if (found != null) return found;
    found = load(name);
    if (found != null) known.put(name, found);
    return found;
  }

  public StandardObjects standard() {
    return standard;
  }

  public ProjectModel project() {
    return project;
  }

  private ObjectModel load(String name) {
    ObjectModel own = project.objects.get(name);
    ObjectModel base = standard.read(name);
    if (base == null) {
      if (own != null) return own.kind == ObjectModel.Kind.STANDARD && !own.name.contains("__") ? null : own;
      return Companions.of(name, project);
    }
    StandardDetails.apply(base);
    if (own != null) {
      own.fields.values().forEach(base::add);
      base.children.putAll(own.children);
      base.recordTypes.putAll(own.recordTypes);
      base.validationRules.addAll(own.validationRules);
      base.fieldSets.putAll(own.fieldSets);
      base.fieldSetLabels.putAll(own.fieldSetLabels);
    }
    return base;
  }
}
