package localorg.org;

import apex.database.Batchable;
import apex.database.BatchableContext;
import apex.database.QueryLocator;
import apex.lang.ApexList;
import apex.lang.Exceptions;
import apex.lang.Id;
import apex.system.Iterator;
import apex.system.UnexpectedException;
import java.util.ArrayList;
import java.util.List;

/** Batch Apex. */
final class BatchRun {
  private final AsyncJobs jobs;

  BatchRun(AsyncJobs jobs) {
    this.jobs = jobs;
  }

  Id add(Object job, Integer size) {
    if (!(Exceptions.argument(job) instanceof Batchable)) throw new apex.system.AsyncException("The class does not implement Batchable");
    if (size < 1 || size > 2000) throw new apex.system.InvalidParameterValueException("Invalid batch size: " + size);
    return jobs.add(Job.Type.BATCH, job.getClass().getName(), job, String.valueOf(size)).id;
  }

  static BatchableContext context(Id id) {
    return new BatchableContext() {
      @Override
      public Id getJobId() {
        return id;
      }

      @Override
      public Id getChildJobId() {
        return id;
      }
    };
  }

  /** In a test one chunk is all that may run, and everything is one transaction. */
  static void run(Object subject, Job queued) {
    Batchable job = (Batchable) subject;
    BatchableContext context = context(queued.id);
    int size = Integer.parseInt(queued.detail);
    ApexList rows = rows(job.start(context));
    Org.current().transactions.current().uncommittedWork = false;
    if (rows.items.size() > size) {
      throw new UnexpectedException("No more than one executeBatch can be called from within a test method. Please make"
          + " sure the iterable returned from your start method matches the batch size, resulting in one executeBatch invocation.");
    }
    if (!rows.items.isEmpty()) job.executeBatch(context, rows);
    Org.current().transactions.current().uncommittedWork = false;
    job.finish(context);
  }

  /** What the start method gives to work on. */
  static ApexList rows(Object started) {
    if (started instanceof QueryLocator) return ((QueryLocator) started).rows();
    if (started instanceof ApexList) return (ApexList) started;
    List<Object> items = new ArrayList<>();
    Iterator iterator = ((apex.system.Iterable) Exceptions.notNull(started)).iterator();
    while (iterator.hasNext()) items.add(iterator.next());
    return ApexList.ofObjects(items);
  }
}
