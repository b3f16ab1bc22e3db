package localorg.reports;

import apex.lang.UnsupportedMember;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import localorg.project.ProjectModel;
import localorg.project.Xml;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** A report as its file in the project defines it. What the engine cannot run stops by name, and nothing is left out. */
public final class ReportFile {
  private static final Set<String> KNOWN = Set.of("columns", "description", "filter", "format", "name", "params",
      "reportType", "rowLimit", "scope", "showDetails", "showGrandTotal", "showSubTotals", "sortColumn", "sortOrder",
      "timeFrameFilter");

  /** One condition on a column, in the words of the Metadata API. */
  static final class Criterion {
    final String column;
    final String operator;
    /** Values with commas between them. */
    final String value;

    Criterion(String column, String operator, String value) {
      this.column = column;
      this.operator = operator;
      this.value = value;
    }
  }

  public final String developerName;
  /** API name of the folder that the report stands in. */
  public final String folder;
  public final String name;
  public final String description;
  public final String format;
  final String type;
  final String scope;
  final List<String> columns = new ArrayList<>();
  final List<Criterion> criteria = new ArrayList<>();
  /** Numbers of criteria with AND, OR and NOT between them; null when all have to hold. */
  final String logic;
  final String sortColumn;
  final boolean descending;
  final Integer rowLimit;
  /** The column of the report's time frame; null without one. */
  final String dateColumn;
  final String interval;
  final String startDate;
  final String endDate;

  private final Element root;

  public ReportFile(Path file) {
    root = Xml.root(file);
    developerName = file.getFileName().toString().replaceAll("\\.report-meta\\.xml$", "");
    folder = file.getParent().getFileName().toString();
    name = Xml.text(root, "name", developerName);
    description = Xml.text(root, "description");
    format = Xml.text(root, "format", "Tabular");
    type = Xml.text(root, "reportType", "");
    scope = Xml.text(root, "scope", "organization");
    for (Element column : Xml.children(root, "columns")) columns.add(Xml.text(column, "field", ""));
    Element filter = Xml.child(root, "filter");
    logic = filter == null ? null : Xml.text(filter, "booleanFilter");
    for (Element item : filter == null ? List.<Element>of() : Xml.children(filter, "criteriaItems")) {
      criteria.add(new Criterion(Xml.text(item, "column", ""), Xml.text(item, "operator", ""), Xml.text(item, "value", "")));
    }
    sortColumn = Xml.text(root, "sortColumn");
    descending = "Desc".equals(Xml.text(root, "sortOrder"));
    rowLimit = Xml.number(root, "rowLimit");
    Element frame = Xml.child(root, "timeFrameFilter");
    dateColumn = frame == null ? null : Xml.text(frame, "dateColumn");
    interval = frame == null ? null : Xml.text(frame, "interval", "");
    startDate = frame == null ? null : Xml.text(frame, "startDate");
    endDate = frame == null ? null : Xml.text(frame, "endDate");
  }

  /** The report of that name; null when the project has none. */
  static ReportFile find(ProjectModel project, String folder, String developerName) {
    for (Path file : project.filesOf("report")) {
      ReportFile report = new ReportFile(file);
      if (report.developerName.equals(developerName) && report.folder.equals(folder)) return report;
    }
    return null;
  }

  /** Stops when the report is more than a table with filters, an order and a limit. */
  void requireRunnable() {
    if (!format.equals("Tabular")) throw new UnsupportedMember("A report of the format " + format);
    for (Node node = root.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element && !KNOWN.contains(node.getNodeName())) {
        throw new UnsupportedMember("<" + node.getNodeName() + "> of a report");
      }
    }
    if (Xml.child(root, "params") != null) throw new UnsupportedMember("<params> of a report");
    if (Xml.children(root, "columns").stream().anyMatch(column -> Xml.child(column, "aggregateTypes") != null)) {
      throw new UnsupportedMember("<aggregateTypes> of a report");
    }
  }
}
