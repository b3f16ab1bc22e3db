package localorg.org;

import apex.bcl.ExceptionMethods;
import apex.lang.ApexDatetime;
import apex.lang.Id;
import java.util.LinkedHashMap;
import java.util.Map;
import localorg.data.Record;

/** The AsyncApexJob rows of jobs. */
final class JobRecords {
  Id create(Job.Type type, String className) {
    Org org = Org.current();
    String top = className.replace('/', '.').replaceAll("\\$.*", "");
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("JobType", type.recordType);
    values.put("Status", "Queued");
    values.put("ApexClassId", classId(top));
    values.put("NumberOfErrors", 0);
    values.put("JobItemsProcessed", 0);
    values.put("TotalJobItems", 0);
    values.put("CreatedDate", new ApexDatetime(org.clock.millis()));
    values.put("CreatedById", org.session.userId());
    values.put("IsDeleted", false);
    Id id = org.store.newId("AsyncApexJob");
    org.store.put(new Record("AsyncApexJob", id, values));
    return id;
  }

  /** The row of a chunk of a batch, which an org keeps beside that of the batch. */
  static void worker(Id batch) {
    Org org = Org.current();
    Record row = org.store.find("AsyncApexJob", batch);
    if (row == null) return;
    Map<String, Object> values = new LinkedHashMap<>(row.values());
    values.put("JobType", "BatchApexWorker");
    values.put("ParentJobId", batch);
    values.put("Status", "Completed");
    values.put("CompletedDate", new ApexDatetime(org.clock.millis()));
    org.store.put(new Record("AsyncApexJob", org.store.newId("AsyncApexJob"), values));
  }

  private static Id classId(String name) {
    for (Record row : Org.current().store.rows("ApexClass")) if (name.equals(row.get("Name"))) return row.id;
    return null;
  }

  void start(Id id) {
    Record row = Org.current().store.find("AsyncApexJob", id);
    if (row != null) Org.current().store.put(row.with(Map.of("Status", "Processing")));
  }

  /** {@code failures} of {@code total} chunks of a batch have failed so far. */
  static void progress(Id id, int done, int total, int failures) {
    Record row = Org.current().store.find("AsyncApexJob", id);
    if (row == null) return;
    Org.current().store.put(row.with(Map.of("JobItemsProcessed", done, "TotalJobItems", total, "NumberOfErrors", failures)));
  }

  void finish(Id id, String status, Throwable failure) {
    Record row = Org.current().store.find("AsyncApexJob", id);
    if (row == null) return;
    Map<String, Object> changes = new LinkedHashMap<>();
    changes.put("Status", status);
    changes.put("CompletedDate", new ApexDatetime(Org.current().clock.millis()));
    if (failure != null) {
      changes.put("NumberOfErrors", 1);
      changes.put("ExtendedStatus", failure instanceof Exception ? ExceptionMethods.toString((Exception) failure) : failure.toString());
    }
    Org.current().store.put(row.with(changes));
  }
}
