package localorg.org;

import apex.lang.ApexDatetime;
import apex.lang.Exceptions;
import apex.lang.Id;
import apex.system.Schedulable;
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
    checkCron(Exceptions.argument(cron));
    Org org = Org.current();
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

  private static void checkCron(String cron) {
    String[] fields = cron.trim().split("\\s+");
    boolean fits = fields.length == 6 || fields.length == 7;
    for (String field : fields) fits &= field.matches("[0-9*?,/#LWA-Za-z-]+");
    if (fits && !fields[0].matches("[0-9]+")) {
      throw new apex.system.StringException("Seconds and minutes must be specified as integers: " + cron);
    }
    if (fits && (fields[3].equals("?") == fields[5].equals("?"))) {
      throw new apex.system.StringException("Support for specifying both a day-of-week AND a day-of-month parameter is not implemented.");
    }
    if (!fits) throw new apex.system.StringException("Illegal cron expression format: " + cron);
  }
}
