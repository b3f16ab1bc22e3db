package localorg.server;

import apex.lang.ApexMap;
import apex.lang.Id;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;

/** /services/data: queries and records, with the rights of the user whose token comes along. */
final class DataApi {
  private static final int NEWEST = 65;
  private static final int OLDEST = 31;

  final AtomicLong requests = new AtomicLong();
  private final LocalOrg org;
  private final QueryResource queries;
  private final RecordResource records;
  private final CompositeResource composite;
  private final DescribeResource describe = new DescribeResource();
  private final UiResource ui;
  private final Background background;

  DataApi(LocalOrg org, Background background) {
    this.org = org;
    this.background = background;
    this.queries = new QueryResource(org);
    this.records = new RecordResource(org);
    this.composite = new CompositeResource(org, records);
    this.ui = new UiResource();
  }

  Answer versions() {
    List<Object> versions = new ArrayList<>();
    for (int version = OLDEST; version <= NEWEST; version++) {
      versions.add(Json.object("label", "Version " + version, "url", "/services/data/v" + version + ".0", "version", version + ".0"));
    }
    return Answer.json(200, Json.array(versions));
  }

  Answer handle(Call call, Id user) {
    List<String> segments = call.segments();
    String version = segments.size() < 3 ? "" : segments.get(2);
    if (!version.matches("v\\d{2}\\.0")) throw Refusal.notFound();
    String base = "/services/data/" + version;
    List<String> rest = segments.subList(3, segments.size());
    if (rest.isEmpty()) return Answer.json(200, resources(base));
    switch (rest.get(0)) {
      case "query": return queries.handle(call, base, rest, user, false);
      case "queryAll": return queries.handle(call, base, rest, user, true);
      case "search": return inTransaction(user, () -> queries.search(call, base));
      case "sobjects": return inTransaction(user, () -> sobjects(call, base, rest));
      case "composite": return inTransaction(user, () -> composite.handle(call, base, rest));
      case "ui-api": return inTransaction(user, () -> ui.handle(call, rest));
      case "limits": return Answer.json(200, limits());
      default: throw Refusal.notFound();
    }
  }

  private Answer inTransaction(Id user, Supplier<Answer> work) {
    return org.transact(user, "REST", work);
  }

  private static ApexMap resources(String base) {
    ApexMap result = Json.object();
    for (String name : List.of("sobjects", "query", "queryAll", "search", "composite", "limits", "ui-api")) result.put(name, base + "/" + name);
    return result;
  }

  private Answer sobjects(Call call, String base, List<String> rest) {
    if (rest.size() == 1) {
      call.require("GET");
      return Answer.json(200, describe.all(base));
    }
    boolean isDescribe = rest.size() == 3 && rest.get(2).equals("describe");
    if (isDescribe || rest.size() == 2 && call.method.equals("GET")) {
      call.require("GET");
      return Answer.json(200, isDescribe ? describe.full(base, rest.get(1)) : describe.basic(base, rest.get(1)));
    }
    return records.handle(call, base, rest.subList(1, rest.size()));
  }

  private ApexMap limits() {
    long most = org.settings.dailyApiRequests;
    return Json.object(
        "DailyApiRequests", limit(most, requests.get()),
        "DailyAsyncApexExecutions", limit(250_000, background.jobsRun()),
        "HourlyPublishedPlatformEvents", limit(50_000, org.eventsPublished.get()),
        "DataStorageMB", limit(5, 0),
        "FileStorageMB", limit(20, 0));
  }

  private static ApexMap limit(long most, long used) {
    return Json.object("Max", most, "Remaining", Math.max(0, most - used));
  }
}
