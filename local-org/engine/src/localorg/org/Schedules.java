package localorg.org;

import apex.lang.ApexDatetime;
import apex.lang.Exceptions;
import apex.lang.Id;
import apex.system.Schedulable;
import java.time.ZonedDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import localorg.data.Record;

/** Scheduled jobs: their CronTrigger rows, and one run at stopTest. */
final class Schedules {
  private final AsyncJobs jobs;

  Schedules(AsyncJobs jobs) {
    this.jobs = jobs;
  }

  Id add(String name, String cron, Schedulable job) {
    Org org = Org.current();
    ZonedDateTime now = new ApexDatetime(org.clock.millis()).local();
    ZonedDateTime next = new CronExpression(Exceptions.argument(cron)).next(now);
    if (next == null) {
      throw new apex.system.AsyncException("Based on configured schedule, the given trigger '" + name + "' will never fire.");
    }
    for (Record detail : org.store.rows("CronJobDetail")) {
      if (!detail.isDeleted() && name.equals(detail.get("Name"))) {
        throw new apex.system.AsyncException("The Apex job named \"" + name + "\" is already scheduled for execution.");
      }
    }
    Map<String, Object> detail = new LinkedHashMap<>();
    detail.put("Name", name);
    detail.put("JobType", "7");
    Id detailId = org.store.newId("CronJobDetail");
    org.store.put(new Record("CronJobDetail", detailId, detail));
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("CronExpression", cron);
    values.put("CronJobDetailId", detailId);
    values.put("TimesTriggered", 0);
    values.put("State", "WAITING");
    values.put("StartTime", new ApexDatetime(org.clock.millis()));
    values.put("NextFireTime", ApexDatetime.of(next));
    values.put("TimeZoneSidKey", now.getZone().getId());
    values.put("CreatedDate", new ApexDatetime(org.clock.millis()));
    values.put("CreatedById", org.session.userId());
    values.put("OwnerId", org.session.userId());
    Id id = org.store.newId("CronTrigger");
    org.store.put(new Record("CronTrigger", id, values));
    jobs.add("Scheduled", job.getClass().getName(), () -> job.execute(() -> id));
    return id;
  }

  static void remove(Id id) {
    Record row = Org.current().store.find("CronTrigger", id);
    if (row == null) return;
    Record detail = Org.current().store.find("CronJobDetail", (Id) row.get("CronJobDetailId"));
    if (detail != null) Org.current().store.remove(detail);
    Org.current().store.remove(row);
  }
}
