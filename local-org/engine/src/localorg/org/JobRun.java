package localorg.org;

import apex.lang.Fatal;
import apex.lang.Id;
import apex.system.Finalizer;
import apex.system.FinalizerContext;
import apex.system.ParentJobResult;

/** Runs one job and its finalizer, each in a transaction of its own. */
final class JobRun {
  private static final int FINALIZER_RETRIES = 5;
  private final AsyncJobs jobs;
  private final JobRecords records;

  JobRun(AsyncJobs jobs, JobRecords records) {
    this.jobs = jobs;
    this.records = records;
  }

  Throwable run(AsyncJobs.Job job) {
    String quiddity = job.type.equals("Future") ? "FUTURE" : job.type.equals("Queueable") ? "QUEUEABLE"
        : job.type.startsWith("Batch") ? "BATCH_APEX" : "SCHEDULED";
    Finalizer[] attached = new Finalizer[1];
    Throwable failure = jobs.transaction(job, quiddity, () -> {
      try {
        job.work.run();
      } finally {
        attached[0] = Org.current().transactions.current().finalizer;
      }
    });
    Org.current().transactions.end();
    records.finish(job.id, failure == null ? "Completed" : "Failed", failure);
    if (attached[0] == null) return failure;
    Throwable late = finish(job, attached[0], failure);
    return failure == null ? late : failure;
  }

  private Throwable finish(AsyncJobs.Job parent, Finalizer finalizer, Throwable failure) {
    if (parent.retries > FINALIZER_RETRIES) return failure;
    AsyncJobs.Job job = new AsyncJobs.Job("Finalizer", parent.id, parent.user, () -> {});
    job.retries = parent.retries;
    Throwable late = jobs.transaction(job, "TRANSACTION_FINALIZER_QUEUEABLE", () -> finalizer.execute(context(parent, failure)));
    Org.current().transactions.end();
    return late;
  }

  private static FinalizerContext context(AsyncJobs.Job job, Throwable failure) {
    String request = Org.random().uuid().toString();
    Exception reported = failure instanceof Exception ? (Exception) failure
        : failure instanceof Fatal ? new apex.system.LimitException(failure.getMessage()) : null;
    return new FinalizerContext() {
      @Override
      public Id getAsyncApexJobId() {
        return job.id;
      }

      @Override
      public String getRequestId() {
        return request;
      }

      @Override
      public ParentJobResult getResult() {
        return failure == null ? ParentJobResult.SUCCESS : ParentJobResult.UNHANDLED_EXCEPTION;
      }

      @Override
      public Exception getException() {
        return reported;
      }
    };
  }
}
