package apex.reports;

import apex.lang.ApexMap;
import apex.lang.Id;
import localorg.reports.Reports;

/**
 * Runs and describes reports. The classes of the results come from their declarations when they are first used, so that
 * they cannot be named here.
 */
public final class ReportManager {
  private ReportManager() {}

  public static Object runReport(Id report) {
    return Reports.run(report, false);
  }

  public static Object runReport(Id report, Boolean withDetails) {
    return Reports.run(report, withDetails);
  }

  public static Object describeReport(Id report) {
    return Reports.describe(report);
  }

  public static ApexMap getDatatypeFilterOperatorMap() {
    return Reports.filterOperators();
  }
}
