package localorg.org;

import apex.lang.ApexList;
import apex.lang.Fatal;
import apex.lang.Id;
import apex.system.Finalizer;
import apex.system.FinalizerContext;
import apex.system.ParentJobResult;
import apex.system.Queueable;
import apex.system.Schedulable;

/** Runs one job and its finalizer, each in a transaction of its own. */
final class JobRun {
  private static final int FINALIZER_RETRIES = 5;
  private final JobRecords records;

  JobRun(JobRecords records) {
    this.records = records;
  }

  Throwable run(Job job) {
    boolean served = Org.current().host() != null;
    if ("vanishes".equals(Faults.effect(Faults.Point.JOB_START, job.className))) {
      if (served && job.type == Job.Type.SCHEDULED) Schedules.fireAgain(job);
      return null;
    }
    if (served) records.start(job.id);
    if (served && job.type == Job.Type.BATCH) return new BatchChunks(job, records).run();
    Object[] attached = new Object[1];
    Throwable failure = Apart.run(setting(job, job.type.quiddity), () -> {
      try {
        work(job);
        Faults.strike(Faults.Point.JOB_END, job.className);
      } finally {
        Finalizer finalizer = Org.current().transactions.current().finalizer;
        attached[0] = finalizer == null || !served ? finalizer : Frozen.freeze(finalizer);
      }
    });
    records.finish(job.id, failure == null ? "Completed" : "Failed", failure);
    if (served && job.type == Job.Type.SCHEDULED) Schedules.fireAgain(job);
    if (attached[0] == null) return failure;
    Throwable late = finish(job, attached[0], failure);
    return failure == null ? late : failure;
  }

  static Apart.Setting setting(Job job, String quiddity) {
    return new Apart.Setting(job.user, true, quiddity).of(job);
  }

  private static void work(Job job) {
    Object subject = job.thawed();
    switch (job.type) {
      case QUEUEABLE:
        ((Queueable) subject).execute(() -> job.id);
        break;
      case FUTURE:
        Futures.run(job.detail, (ApexList) subject);
        break;
      case SCHEDULED:
        ((Schedulable) subject).execute(() -> Id.of(job.detail));
        break;
      default:
        BatchRun.run(subject, job);
    }
  }

  private static Throwable finish(Job parent, Object finalizer, Throwable failure) {
    if (parent.retries > FINALIZER_RETRIES) return failure;
    Job job = new Job(Job.Type.FINALIZER, parent.id, parent.user, finalizer);
    job.retries = parent.retries;
    job.className = parent.className;
    return Apart.run(setting(job, job.type.quiddity), () -> ((Finalizer) job.thawed()).execute(context(parent, failure)));
  }

  private static FinalizerContext context(Job job, Throwable failure) {
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
