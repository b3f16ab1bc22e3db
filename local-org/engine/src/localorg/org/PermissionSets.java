package localorg.org;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import localorg.project.ProjectModel;
import localorg.project.Xml;
import org.w3c.dom.Element;

/** The permission sets of the project. */
public final class PermissionSets {
  /** What one permission set grants. */
  public static final class Grants {
    final String label;
    /** {@code Parcel__c:read}, {@code Parcel__c:create} and so on. */
    final Set<String> objects = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
    /** {@code Parcel__c.Weight__c:read} and {@code :edit}. */
    final Set<String> fields = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
    final Set<String> customPermissions = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
    final Set<String> classes = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
    final Set<String> userPermissions = new HashSet<>();
    final Set<String> principals = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);

    Grants(String label) {
      this.label = label;
    }
  }

  /** Names of the standard profiles in metadata, where they differ from what people read. */
  private static final Map<String, String> PROFILE_NAMES = Map.of("Admin", "System Administrator", "Standard",
      "Standard User", "ReadOnly", "Read Only", "MinimumAccess", "Minimum Access - Salesforce", "SolutionManager",
      "Solution Manager", "MarketingProfile", "Marketing User", "ContractManager", "Contract Manager", "StandardAul",
      "Standard Platform User");
  private final Map<String, Grants> byName = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
  private final Map<String, Grants> byProfile = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

  PermissionSets(ProjectModel project) {
    for (Path file : project.filesOf("permissionset")) {
      String name = file.getFileName().toString();
      byName.put(name.substring(0, name.indexOf('.')), read(Xml.root(file)));
    }
    for (Path file : project.filesOf("profile")) {
      String name = SetupFiles.decoded(file);
      byProfile.put(PROFILE_NAMES.getOrDefault(name, name), read(Xml.root(file)));
    }
  }

  /** What the project's file of a profile grants, by the name that people read; null when there is no such file. */
  Grants profile(String name) {
    return byProfile.get(name);
  }

  Set<String> profiles() {
    return byProfile.keySet();
  }

  Grants find(String name) {
    return byName.get(name);
  }

  void forEach(BiConsumer<String, String> action) {
    byName.forEach((name, grants) -> action.accept(name, grants.label));
  }

  private static Grants read(Element root) {
    Grants grants = new Grants(Xml.text(root, "label", ""));
    for (Element element : Xml.children(root, "objectPermissions")) readObject(grants, element);
    for (Element element : Xml.children(root, "fieldPermissions")) {
      String field = Xml.text(element, "field", "");
      if (Xml.flag(element, "readable")) grants.fields.add(field + ":read");
      if (Xml.flag(element, "editable")) grants.fields.add(field + ":edit");
    }
    for (Element element : Xml.children(root, "customPermissions")) {
      if (Xml.flag(element, "enabled")) grants.customPermissions.add(Xml.text(element, "name", ""));
    }
    for (Element element : Xml.children(root, "classAccesses")) {
      if (Xml.flag(element, "enabled")) grants.classes.add(Xml.text(element, "apexClass", ""));
    }
    for (Element element : Xml.children(root, "userPermissions")) {
      if (Xml.flag(element, "enabled")) grants.userPermissions.add(Xml.text(element, "name", ""));
    }
    for (Element element : Xml.children(root, "externalCredentialPrincipalAccesses")) {
      if (Xml.flag(element, "enabled")) grants.principals.add(Xml.text(element, "externalCredentialPrincipal", ""));
    }
    return grants;
  }

  private static void readObject(Grants grants, Element element) {
    String object = Xml.text(element, "object", "");
    String[][] rights = {{"allowRead", "read"}, {"allowCreate", "create"}, {"allowEdit", "edit"},
        {"allowDelete", "delete"}, {"viewAllRecords", "viewAll"}, {"modifyAllRecords", "modifyAll"}};
    for (String[] right : rights) if (Xml.flag(element, right[0])) grants.objects.add(object + ":" + right[1]);
  }
}
