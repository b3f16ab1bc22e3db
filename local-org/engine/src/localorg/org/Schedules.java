package localorg.org;

import apex.lang.ApexDatetime;
import apex.lang.Exceptions;
import apex.lang.Id;
import apex.system.Schedulable;
import java.time.ZonedDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import localorg.data.Record;

/** Scheduled jobs: their CronTrigger rows, and when they run. */
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
    Job added = jobs.add(Job.Type.SCHEDULED, job.getClass().getName(), job, id.toString());
    if (org.host() != null) added.due = next(id);
    return id;
  }

  /** Notes the next time of a schedule in its row, and returns it; {@code Long.MAX_VALUE} when there is none. */
  private static long next(Id id) {
    Org org = Org.current();
    Record row = org.store.find("CronTrigger", id);
    ZonedDateTime time = new CronExpression((String) row.get("CronExpression")).next(new ApexDatetime(org.clock.millis()).local());
    Map<String, Object> changes = new LinkedHashMap<>();
    changes.put("NextFireTime", time == null ? null : ApexDatetime.of(time));
    if (time == null) changes.put("State", "COMPLETE");
    org.store.put(row.with(changes));
    return time == null ? Long.MAX_VALUE : time.toInstant().toEpochMilli();
  }

  /** Queues a schedule that has fired for its next time, unless it was aborted meanwhile or never fires again. */
  static void fireAgain(Job fired) {
    Org org = Org.current();
    Record row = org.store.find("CronTrigger", Id.of(fired.detail));
    if (row == null) return;
    Map<String, Object> changes = new LinkedHashMap<>();
    changes.put("TimesTriggered", ((Number) row.get("TimesTriggered")).intValue() + 1);
    changes.put("PreviousFireTime", new ApexDatetime(org.clock.millis()));
    org.store.put(row.with(changes));
    Job again = new Job(Job.Type.SCHEDULED, fired.id, fired.user, fired.subject);
    again.detail = fired.detail;
    again.className = fired.className;
    again.due = next(Id.of(fired.detail));
    if (again.due != Long.MAX_VALUE) org.async.restore(again);
  }

  static void remove(Id id) {
    Record row = Org.current().store.find("CronTrigger", id);
    if (row == null) return;
    Record detail = Org.current().store.find("CronJobDetail", (Id) row.get("CronJobDetailId"));
    if (detail != null) Org.current().store.remove(detail);
    Org.current().store.remove(row);
  }
}
