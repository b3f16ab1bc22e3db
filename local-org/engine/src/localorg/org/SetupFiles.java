package localorg.org;

import apex.lang.Blob;
import apex.lang.Id;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import localorg.data.Record;
import localorg.project.ProjectModel;
import localorg.project.Xml;
import org.w3c.dom.Element;

/** Set-up records that stand in files of the project: cache partitions, permission set groups, static resources, apps. */
final class SetupFiles {
  private final OrgTemplate org;
  private final ProjectModel project;

  SetupFiles(OrgTemplate org) {
    this.org = org;
    this.project = org.catalog.project();
  }

  void load() {
    for (Path file : project.filesOf("cachePartition")) partition(file);
    for (Path file : project.filesOf("permissionsetgroup")) group(file);
    for (Path file : project.filesOf("resource")) resource(file);
    for (Path file : project.filesOf("app")) application(file);
    new ReportRows(org).load();
  }

  /** The name of a metadata file, in which some characters are written as in addresses. */
  static String decoded(Path file) {
    String name = file.getFileName().toString();
    String plain = name.replaceAll("\\.[^.]+-meta\\.xml$", "");
    return URLDecoder.decode(plain.replace("+", "%2B"), StandardCharsets.UTF_8);
  }

  private void partition(Path file) {
    Element root = Xml.root(file);
    org.insert("PlatformCachePartition", "DeveloperName", decoded(file), "MasterLabel", Xml.text(root, "masterLabel", ""),
        "Language", "en_US", "NamespacePrefix", null, "Description", Xml.text(root, "description", null),
        "IsDefaultPartition", Xml.flag(root, "isDefaultPartition"));
  }

  private void group(Path file) {
    Element root = Xml.root(file);
    Id group = org.insert("PermissionSetGroup", "DeveloperName", decoded(file), "MasterLabel", Xml.text(root, "label", ""),
        "Language", "en_US", "NamespacePrefix", null, "Description", Xml.text(root, "description", null),
        "Status", "Updated", "HasActivationRequired", Xml.flag(root, "hasActivationRequired"));
    for (Element name : Xml.children(root, "permissionSets")) {
      for (Record set : org.store.rows("PermissionSet")) {
        if (!name.getTextContent().trim().equalsIgnoreCase((String) set.get("Name"))) continue;
        org.insert("PermissionSetGroupComponent", "PermissionSetGroupId", group, "PermissionSetId", set.id);
        break;
      }
    }
  }

  private void resource(Path file) {
    Element root = Xml.root(file);
    Blob body = StaticResources.content(project, decoded(file));
    org.insert("StaticResource", "Name", decoded(file), "ContentType", Xml.text(root, "contentType", ""),
        "CacheControl", Xml.text(root, "cacheControl", "Private"), "NamespacePrefix", null,
        "Description", Xml.text(root, "description", null), "Body", body, "BodyLength", body == null ? 0 : body.bytes().length);
  }

  private void application(Path file) {
    Element root = Xml.root(file);
    Id application = org.insert("AppDefinition", "DeveloperName", decoded(file), "Label", Xml.text(root, "label", ""),
        "MasterLabel", Xml.text(root, "label", ""), "NamespacePrefix", null);
    org.insert("AppMenuItem", "Name", decoded(file), "Label", Xml.text(root, "label", ""), "NamespacePrefix", null,
        "ApplicationId", application, "Type", "TabSet", "IsVisible", true, "IsAccessible", true);
  }
}
