package localorg.org;

import apex.database.Batchable;
import apex.database.BatchableContext;
import apex.database.QueryLocator;
import apex.database.RaisesPlatformEvents;
import apex.database.Stateful;
import apex.lang.ApexException;
import apex.lang.ApexList;
import apex.lang.ApexObject;
import apex.lang.Exceptions;
import apex.lang.Fatal;
import apex.lang.Id;
import apex.system.Iterator;
import apex.system.UnexpectedException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import localorg.data.Store;

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

  /** In a test one chunk is all that may run. Start, chunk and end are transactions of their own. */
  static void run(Object subject, Job queued) {
    Batchable job = (Batchable) subject;
    BatchableContext context = context(queued.id);
    int size = Integer.parseInt(queued.detail);
    ApexList rows = inPhase(job, queued.id, "START", List.of(), () -> rows(fresh(job).start(context)));
    if (rows.items.size() > size) {
      throw new UnexpectedException("No more than one executeBatch can be called from within a test method. Please make"
          + " sure the iterable returned from your start method matches the batch size, resulting in one executeBatch invocation.");
    }
    int chunks = rows.items.isEmpty() ? 0 : 1;
    JobRecords.progress(queued.id, 0, chunks, 0);
    if (chunks > 0) {
      inPhase(job, queued.id, "EXECUTE", rows.items, () -> {
        fresh(job).executeBatch(context, rows);
        return null;
      });
      JobRecords.worker(queued.id);
    }
    JobRecords.progress(queued.id, chunks, chunks, 0);
    inPhase(job, queued.id, "FINISH", List.of(), () -> {
      fresh(job).finish(context);
      return null;
    });
  }

  /** Only a stateful batch keeps from one transaction to the next what its methods have written into its fields. */
  private static Batchable fresh(Batchable job) {
    if (job instanceof Stateful || !(job instanceof ApexObject)) return job;
    return (Batchable) apex.compiled.Language.clone(job);
  }

  private static <T> T inPhase(Batchable job, Id id, String phase, List<Object> scope, Supplier<T> work) {
    Org org = Org.current();
    Store.Snapshot start = org.store.snapshot();
    org.transactions.begin(true).quiddity = "BATCH_APEX";
    try {
      return work.get();
    } catch (ApexException | NullPointerException | Fatal e) {
      org.store.restore(start);
      if (job instanceof RaisesPlatformEvents) org.events.enqueue(BatchErrors.event(id, phase, scope, e));
      throw e;
    } finally {
      org.transactions.end();
    }
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
