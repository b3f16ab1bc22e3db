package localorg.org;

import apex.lang.Id;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import localorg.project.ProjectModel;
import localorg.project.Xml;
import localorg.reports.ReportFile;

/** Rows of the project's reports and of their folders. They are data: only tests that see all data see them. */
final class ReportRows {
  private final OrgTemplate org;
  private final ProjectModel project;
  private final Map<String, Id> folders = new HashMap<>();
  private final Map<String, String> folderNames = new HashMap<>();

  ReportRows(OrgTemplate org) {
    this.org = org;
    this.project = org.catalog.project();
  }

  void load() {
    for (Path file : project.filesOf("reportFolder")) {
      String developerName = SetupFiles.decoded(file);
      folderNames.put(developerName, Xml.text(Xml.root(file), "name", developerName));
      folders.put(developerName, org.insert("Folder", "Name", folderNames.get(developerName), "DeveloperName", developerName,
          "Type", "Report", "AccessType", "Shared", "NamespacePrefix", null, "$hidden", true));
    }
    for (Path file : project.filesOf("report")) {
      ReportFile report = new ReportFile(file);
      org.insert("Report", "Name", report.name, "DeveloperName", report.developerName, "Description", report.description,
          "Format", report.format, "FolderName", folderNames.getOrDefault(report.folder, report.folder), "OwnerId",
          folders.get(report.folder), "NamespacePrefix", null, "$hidden", true, "$folder", report.folder);
    }
  }
}
