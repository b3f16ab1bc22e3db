package localorg.reports;

import apex.lang.ApexList;
import apex.lang.ApexMap;
import apex.lang.UnsupportedMember;
import apex.lang.Values;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Runs a tabular report with the rights of the running user. */
final class ReportRun {
  /** Salesforce gives out so many rows of a report. */
  private static final int MOST_ROWS = 2000;
  private static final String EVERYTHING = "T!T";

  private final ReportFile report;
  private final ReportSource source;

  ReportRun(ReportFile report) {
    this.report = report;
    report.requireRunnable();
    source = ReportSource.of(report.type);
  }

  /** A {@code Reports.ReportResults}. */
  Object results(apex.lang.Id id, boolean withDetails) {
    List<ReportColumn> columns = new ArrayList<>();
    for (String name : report.columns) columns.add(source.column(name));
    List<ReportSource.Line> lines = lines();
    boolean complete = lines.size() <= MOST_ROWS;
    ApexMap facts = ReportData.map("ReportFact");
    facts.put(EVERYTHING, fact(lines.subList(0, Math.min(lines.size(), MOST_ROWS)), lines.size(), columns, withDetails));
    ReportDescription description = new ReportDescription(report, source, id);
    return ReportData.of("ReportResults").with("AllData", complete).with("FactMap", facts)
        .with("GroupingsDown", noGroupings()).with("GroupingsAcross", noGroupings()).with("HasDetailRows", withDetails)
        .with("ReportMetadata", description.metadata()).with("ReportExtendedMetadata", description.extended()).made();
  }

  private static Object noGroupings() {
    return ReportData.of("Dimension").with("Groupings", ReportData.list("GroupingValue", List.of())).made();
  }

  private static Object fact(List<ReportSource.Line> lines, int count, List<ReportColumn> columns, boolean withDetails) {
    Object rows = ReportData.of("SummaryValue").with("Label", String.valueOf(count)).with("Value", count).made();
    ApexList aggregates = ReportData.list("SummaryValue", List.of(rows));
    ReportData fact = ReportData.of(withDetails ? "ReportFactWithDetails" : "ReportFactWithSummaries")
        .with("Key", EVERYTHING).with("Aggregates", aggregates);
    if (!withDetails) return fact.made();
    List<Object> details = new ArrayList<>();
    for (ReportSource.Line line : lines) {
      List<Object> cells = new ArrayList<>();
      for (ReportColumn column : columns) {
        cells.add(ReportData.of("ReportDataCell").with("Label", column.label(line)).with("Value", column.value(line)).made());
      }
      details.add(ReportData.of("ReportDetailRow").with("DataCells", ReportData.list("ReportDataCell", cells)).made());
    }
    return fact.with("Rows", ReportData.list("ReportDetailRow", details)).made();
  }

  private List<ReportSource.Line> lines() {
    List<ReportFilter> filters = new ArrayList<>();
    for (ReportFile.Criterion criterion : report.criteria) filters.add(new ReportFilter(source.column(criterion.column), criterion));
    List<ReportSource.Line> lines = new ArrayList<>(source.lines());
    lines.removeIf(line -> !isInScope(line) || !isInTime(line) || !passes(filters, line));
    if (report.sortColumn != null) {
      ReportColumn column = source.column(report.sortColumn);
      Comparator<ReportSource.Line> order = Comparator.comparing(column::held, ReportRun::order);
      lines.sort(report.descending ? order.reversed() : order);
    }
    boolean isCut = report.rowLimit != null && report.rowLimit < lines.size();
    return isCut ? lines.subList(0, report.rowLimit) : lines;
  }

  private static int order(Object a, Object b) {
    if (a == null || b == null) return a == b ? 0 : a == null ? -1 : 1;
    return a instanceof String ? ((String) a).compareToIgnoreCase((String) b) : Values.compare(a, b);
  }

  private boolean passes(List<ReportFilter> filters, ReportSource.Line line) {
    if (report.logic == null) return filters.stream().allMatch(filter -> filter.holds(line));
    return FilterLogic.holds(report.logic, number -> filters.get(number - 1).holds(line));
  }

  private boolean isInScope(ReportSource.Line line) {
    switch (report.scope) {
      case "organization": return true;
      case "user": return localorg.org.Org.current().session.userId().equals(line.base.get("OwnerId"));
      default: throw new UnsupportedMember("The scope " + report.scope + " of a report");
    }
  }

  private boolean isInTime(ReportSource.Line line) {
    if (report.dateColumn == null) return true;
    if (!report.interval.equals("INTERVAL_CUSTOM")) throw new UnsupportedMember("The interval " + report.interval + " of a report");
    if (report.startDate == null && report.endDate == null) return true;
    Object held = source.column(report.dateColumn).held(line);
    if (held == null) return false;
    LocalDate day = held instanceof apex.lang.ApexDate ? ((apex.lang.ApexDate) held).value
        : ((apex.lang.ApexDatetime) held).local().toLocalDate();
    boolean begun = report.startDate == null || !day.isBefore(LocalDate.parse(report.startDate));
    return begun && (report.endDate == null || !day.isAfter(LocalDate.parse(report.endDate)));
  }
}
