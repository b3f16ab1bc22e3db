package localorg.reports;

import apex.lang.ApexMap;
import apex.lang.Id;
import apex.lang.TypeRef;
import apex.lang.UnsupportedMember;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import localorg.data.Record;
import localorg.org.Org;

/** Entry point of reports: those of the project, found by the ids that its rows of Report have. */
public final class Reports {
  private static final List<String> EQUALITY = List.of("equals", "notEqual");
  private static final List<String> ORDER =
      List.of("equals", "notEqual", "lessThan", "greaterThan", "lessOrEqual", "greaterOrEqual");
  private static final List<String> TEXT = List.of("equals", "notEqual", "lessThan", "greaterThan", "lessOrEqual",
      "greaterOrEqual", "contains", "notContain", "startsWith");
  private static final List<String> CHOICE = List.of("equals", "notEqual", "includes", "excludes");
  private static final Map<String, String> LABELS = Map.ofEntries(Map.entry("equals", "equals"),
      Map.entry("notEqual", "not equal to"), Map.entry("lessThan", "less than"), Map.entry("greaterThan", "greater than"),
      Map.entry("lessOrEqual", "less or equal"), Map.entry("greaterOrEqual", "greater or equal"),
      Map.entry("contains", "contains"), Map.entry("notContain", "does not contain"),
      Map.entry("startsWith", "starts with"), Map.entry("includes", "includes"), Map.entry("excludes", "excludes"));

  private Reports() {}

  /** A {@code Reports.ReportResults}. */
  public static Object run(Id id, Boolean withDetails) {
    return new ReportRun(find(id)).results(id, Boolean.TRUE.equals(withDetails));
  }

  /** A {@code Reports.ReportDescribeResult}. */
  public static Object describe(Id id) {
    ReportFile report = find(id);
    report.requireRunnable();
    return new ReportDescription(report, ReportSource.of(report.type), id).describe();
  }

  private static ReportFile find(Id id) {
    if (id == null) throw apex.lang.Exceptions.nullArgument();
    if (!Org.access().canRead(Org.object("Report"))) throw new UnsupportedMember("A report without the permission to run it");
    Record row = Org.current().store.find("Report", id);
    ReportFile report = row == null ? null
        : ReportFile.find(Org.catalog().project(), (String) row.get("$folder"), (String) row.get("DeveloperName"));
    if (report == null) throw new UnsupportedMember("A report with the id " + id + ", which is none of the project,");
    return report;
  }

  /** Data type to a list of {@code Reports.FilterOperator}. */
  public static ApexMap filterOperators() {
    ApexMap operators = ApexMap.of(TypeRef.parse("java/lang/String"), TypeRef.of("List", TypeRef.parse("Reports/FilterOperator")));
    for (String type : List.of("string", "email", "phone", "url", "picklist", "textarea", "combobox", "reference")) put(operators, type, TEXT);
    for (String type : List.of("double", "int", "currency", "percent", "date", "datetime", "time")) put(operators, type, ORDER);
    put(operators, "boolean", EQUALITY);
    put(operators, "multipicklist", CHOICE);
    return operators;
  }

  private static void put(ApexMap operators, String type, List<String> names) {
    List<Object> list = new ArrayList<>();
    for (String name : names) list.add(ReportData.of("FilterOperator").with("Name", name).with("Label", LABELS.get(name)).made());
    operators.put(type, ReportData.list("FilterOperator", list));
  }
}
