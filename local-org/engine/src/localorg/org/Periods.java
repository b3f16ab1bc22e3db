package localorg.org;

import apex.lang.ApexDate;
import apex.lang.Id;
import java.time.LocalDate;

/**
 * The fiscal periods of an org that has not set up its fiscal year: calendar years with their quarters and months.
 * Source: Object Reference, "Period".
 */
final class Periods {
  private static final int FIRST_YEAR = 2020;
  private static final int LAST_YEAR = 2035;

  private final OrgTemplate org;
  private Id settings;

  Periods(OrgTemplate org) {
    this.org = org;
  }

  void load() {
    for (int year = FIRST_YEAR; year <= LAST_YEAR; year++) {
      LocalDate start = LocalDate.of(year, 1, 1);
      settings = org.insert("FiscalYearSettings", "Name", String.valueOf(year), "StartDate", new ApexDate(start), "EndDate",
          new ApexDate(start.plusYears(1).minusDays(1)), "YearType", "Gregorian", "IsStandardYear", true, "QuarterLabelScheme",
          "NumberByYear", "PeriodLabelScheme", "MonthName", "WeekLabelScheme", "NumberByQuarter");
      period("Year", null, start, 12);
      for (int quarter = 0; quarter < 4; quarter++) period("Quarter", quarter + 1, start.plusMonths(3L * quarter), 3);
      for (int month = 0; month < 12; month++) period("Month", month + 1, start.plusMonths(month), 1);
    }
  }

  private void period(String type, Integer number, LocalDate start, int months) {
    org.insert("Period", "Type", type, "Number", number, "StartDate", new ApexDate(start), "EndDate",
        new ApexDate(start.plusMonths(months).minusDays(1)), "IsForecastPeriod", type.equals("Month"), "FiscalYearSettingsId", settings);
  }
}
