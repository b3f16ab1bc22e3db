package localorg.reports;

import apex.lang.ApexList;
import apex.lang.ApexMap;
import apex.lang.Id;
import apex.lang.UnsupportedMember;
import java.util.ArrayList;
import java.util.List;
import localorg.project.Xml;
import org.w3c.dom.Element;

/** What Apex learns of a report without its rows. */
final class ReportDescription {
  private static final String ROW_COUNT = "RowCount";

  private final ReportFile report;
  private final ReportSource source;
  private final Id id;

  ReportDescription(ReportFile report, ReportSource source, Id id) {
    this.report = report;
    this.source = source;
    this.id = id;
  }

  /** A {@code Reports.ReportDescribeResult}. */
  Object describe() {
    return ReportData.of("ReportDescribeResult").with("ReportMetadata", metadata())
        .with("ReportExtendedMetadata", extended()).with("ReportTypeMetadata", ofType()).made();
  }

  /** A {@code Reports.ReportMetadata}. */
  Object metadata() {
    Object type = ReportData.of("ReportType").with("Type", report.type).with("Label", source.label).made();
    ReportData data = ReportData.of("ReportMetadata").with("Id", id).with("Name", report.name)
        .with("DeveloperName", report.developerName).with("Description", report.description)
        .with("ReportFormat", ReportData.constant("ReportFormat", "TABULAR")).with("ReportType", type)
        .with("Aggregates", ApexList.ofStrings(List.of(ROW_COUNT))).with("DetailColumns", ApexList.ofStrings(report.columns))
        .with("ReportFilters", filters()).with("ReportBooleanFilter", report.logic).with("Scope", report.scope)
        .with("HasDetailRows", true).with("HasRecordCount", true).with("SortBy", sorting())
        .with("GroupingsDown", ReportData.list("GroupingInfo", List.of()))
        .with("GroupingsAcross", ReportData.list("GroupingInfo", List.of()));
    if (report.dateColumn != null) data.with("StandardDateFilter", dateFilter());
    return data.made();
  }

  private ApexList filters() {
    List<Object> filters = new ArrayList<>();
    for (ReportFile.Criterion criterion : report.criteria) {
      filters.add(ReportData.of("ReportFilter").with("Column", criterion.column).with("Operator", criterion.operator)
          .with("Value", criterion.value).made());
    }
    return ReportData.list("ReportFilter", filters);
  }

  private ApexList sorting() {
    if (report.sortColumn == null) return ReportData.list("SortColumn", List.of());
    Object order = ReportData.constant("ColumnSortOrder", report.descending ? "DESCENDING" : "ASCENDING");
    return ReportData.list("SortColumn",
        List.of(ReportData.of("SortColumn").with("SortColumn", report.sortColumn).with("SortOrder", order).made()));
  }

  private Object dateFilter() {
    return ReportData.of("StandardDateFilter").with("Column", report.dateColumn)
        .with("DurationValue", report.interval.replace("INTERVAL_", "")).with("StartDate", report.startDate)
        .with("EndDate", report.endDate).made();
  }

  /** A {@code Reports.ReportExtendedMetadata}. */
  Object extended() {
    ApexMap columns = ReportData.map("DetailColumn");
    for (String name : report.columns) columns.put(name, described("DetailColumn", source.column(name)).made());
    ApexMap aggregates = ReportData.map("AggregateColumn");
    aggregates.put(ROW_COUNT, ReportData.of("AggregateColumn").with("Name", ROW_COUNT).with("Label", "Record Count")
        .with("DataType", ReportData.constant("ColumnDataType", "INT_DATA")).made());
    return ReportData.of("ReportExtendedMetadata").with("DetailColumnInfo", columns)
        .with("AggregateColumnInfo", aggregates).with("GroupingColumnInfo", ReportData.map("GroupingColumn")).made();
  }

  private static ReportData described(String type, ReportColumn column) {
    return ReportData.of(type).with("Name", column.name).with("Label", column.field.label)
        .with("DataType", ReportData.constant("ColumnDataType", column.dataType() + "_DATA"));
  }

  private Object ofType() {
    if (source.file == null) throw new UnsupportedMember("Reports.ReportTypeMetadata of a custom object's report type");
    List<Object> categories = new ArrayList<>();
    for (Element section : Xml.children(source.file, "sections")) {
      ApexMap columns = ReportData.map("ReportTypeColumn");
      for (Element each : Xml.children(section, "columns")) {
        ReportColumn column = source.column(Xml.text(each, "table", "") + "$" + Xml.text(each, "field", ""));
        columns.put(column.name, described("ReportTypeColumn", column).with("Filterable", true)
            .with("FilterValues", ReportData.list("FilterValue", List.of())).made());
      }
      categories.add(ReportData.of("ReportTypeColumnCategory").with("Label", Xml.text(section, "masterLabel", ""))
          .with("Columns", columns).made());
    }
    return ReportData.of("ReportTypeMetadata").with("Categories", ReportData.list("ReportTypeColumnCategory", categories)).made();
  }
}
