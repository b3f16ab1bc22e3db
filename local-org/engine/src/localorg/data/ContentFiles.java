package localorg.data;

import apex.lang.Blob;
import apex.lang.Id;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import localorg.org.Org;

/** Files: each version belongs to a document, which its owner and the place of publication are linked to. */
final class ContentFiles {
  private ContentFiles() {}

  static void version(Map<String, Object> values, Record before) {
    String path = values.get("PathOnClient") == null ? null : values.get("PathOnClient").toString();
    if (path != null && path.lastIndexOf('.') >= 0) {
      String extension = path.substring(path.lastIndexOf('.') + 1);
      values.put("FileExtension", extension);
      values.put("FileType", fileType(extension));
    }
    String file = path == null ? null : path.substring(path.lastIndexOf('/') + 1);
    if (values.get("Title") == null && file != null) values.put("Title", file.replaceAll("\\.[^.]*$", ""));
    if (values.get("VersionData") instanceof Blob) values.put("ContentSize", ((Blob) values.get("VersionData")).bytes().length);
    if (before == null) values.put("IsLatest", true);
    values.putIfAbsent("ContentLocation", "S");
    values.putIfAbsent("Origin", "C");
  }

  private static String fileType(String extension) {
    String upper = extension.toUpperCase(Locale.ROOT);
    switch (upper) {
      case "TXT": return "TEXT";
      case "DOC": return "WORD";
      case "DOCX": return "WORD_X";
      case "XLS": return "EXCEL";
      case "XLSX": return "EXCEL_X";
      case "PPTX": return "POWER_POINT_X";
      case "JPG": case "JPEG": return "JPG";
      default: return upper;
    }
  }

  /** The document of a new version, made when the version names none. */
  static void publish(Record version) {
    Store store = Org.current().store;
    Id document = (Id) version.get("ContentDocumentId");
    int number = 1;
    if (document == null) {
      document = store.newId("ContentDocument");
    } else {
      for (Record other : store.rows("ContentVersion").toArray(new Record[0])) {
        if (other.id.equals(version.id) || !document.equals(other.get("ContentDocumentId"))) continue;
        store.put(other.with(Map.of("IsLatest", false)));
        number++;
      }
    }
    store.put(version.with(Map.of("ContentDocumentId", document, "VersionNumber", String.valueOf(number))));
    store.put(new Record("ContentDocument", document, document(version)));
    if (number > 1) return;
    link(document, (Id) version.get("OwnerId"), "I");
    if (version.get("FirstPublishLocationId") != null) link(document, (Id) version.get("FirstPublishLocationId"), "V");
  }

  /** A public link gets its addresses when it is made. */
  static void distribute(Record distribution) {
    Store store = Org.current().store;
    Record version = store.find("ContentVersion", (Id) distribution.get("ContentVersionId"));
    String address = apex.system.Url.getOrgDomainUrl().toExternalForm() + "/sfc/";
    String token = distribution.id.toString();
    Map<String, Object> values = new HashMap<>();
    values.put("ContentDocumentId", version == null ? null : version.get("ContentDocumentId"));
    values.put("DistributionPublicUrl", address + "p/" + token);
    values.put("ContentDownloadUrl", address + "dist/version/download/?ids=" + distribution.get("ContentVersionId") + "&d=" + token);
    values.put("ViewCount", 0);
    store.put(distribution.with(values));
  }

  private static Map<String, Object> document(Record version) {
    Map<String, Object> values = new HashMap<>();
    for (String name : new String[] {"Title", "FileExtension", "FileType", "ContentSize", "OwnerId", "CreatedDate",
        "CreatedById", "LastModifiedDate", "LastModifiedById", "SystemModstamp", "Description"}) {
      values.put(name, version.get(name));
    }
    values.put("LatestPublishedVersionId", version.id);
    values.put("PublishStatus", "P");
    values.put("IsDeleted", false);
    values.put("IsArchived", false);
    return values;
  }

  private static void link(Id document, Id to, String shareType) {
    if (to == null) return;
    Map<String, Object> values = new HashMap<>();
    values.put("ContentDocumentId", document);
    values.put("LinkedEntityId", to);
    values.put("ShareType", shareType);
    values.put("Visibility", "AllUsers");
    values.put("IsDeleted", false);
    Org.current().store.put(new Record("ContentDocumentLink", Org.current().store.newId("ContentDocumentLink"), values));
  }
}
