package apex.system;

import apex.lang.ApexList;
import apex.lang.ApexMap;
import apex.lang.TypeRef;
import java.util.ArrayList;
import java.util.List;

/** Limits of the whole org, with the maxima of a Developer Edition. Source: REST API Developer Guide, "Limits". */
public final class OrgLimits {
  private static final Object[][] MAXIMA = {
      {"DailyApiRequests", 15_000}, {"DailyAsyncApexExecutions", 250_000}, {"DailyBulkApiBatches", 15_000},
      {"DailyDurableStreamingApiEvents", 10_000}, {"DailyGenericStreamingApiEvents", 10_000},
      {"DailyStandardVolumePlatformEvents", 10_000}, {"DailyStreamingApiEvents", 10_000}, {"DailyWorkflowEmails", 1_000},
      {"DataStorageMB", 5}, {"FileStorageMB", 20}, {"HourlyAsyncReportRuns", 1_200}, {"HourlyDashboardRefreshes", 200},
      {"HourlyODataCallout", 1_000}, {"HourlyPublishedPlatformEvents", 50_000},
      {"HourlyPublishedStandardVolumePlatformEvents", 1_000}, {"HourlySyncReportRuns", 500},
      {"HourlyTimeBasedWorkflow", 50}, {"MassEmail", 10}, {"MonthlyPlatformEvents", 300_000},
      {"PermissionSets", 1_500}, {"SingleEmail", 15}, {"StreamingApiConcurrentClients", 20}};

  private OrgLimits() {}

  private static List<OrgLimit> limits() {
    List<OrgLimit> limits = new ArrayList<>();
    for (Object[] maximum : MAXIMA) limits.add(new OrgLimit((String) maximum[0], 0, (Integer) maximum[1]));
    return limits;
  }

  public static ApexList getAll() {
    return ApexList.of(TypeRef.parse("System/OrgLimit"), limits());
  }

  public static ApexMap getMap() {
    ApexMap map = ApexMap.of(TypeRef.parse("java/lang/String"), TypeRef.parse("System/OrgLimit"));
    for (OrgLimit limit : limits()) map.put(limit.getName(), limit);
    return map;
  }
}
