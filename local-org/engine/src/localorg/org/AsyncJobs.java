package localorg.org;

import apex.lang.Exceptions;
import apex.lang.Id;
import apex.system.AsyncException;
import apex.system.AsyncOptions;
import apex.system.DuplicateMessageException;
import apex.system.Finalizer;
import apex.system.Queueable;
import apex.system.Schedulable;
import java.util.ArrayList;
import java.util.List;

/** The queue of asynchronous jobs. */
public final class AsyncJobs {
  private static final long MINUTE = 60_000;

  private List<Job> waiting = new ArrayList<>();
  private final JobRecords records = new JobRecords();

  public Id enqueue(Object job, AsyncOptions options) {
    if (!(Exceptions.argument(job) instanceof Queueable)) {
      throw new AsyncException("Queueable class does not implement Queueable: " + job.getClass().getName());
    }
    Job running = Org.current().job;
    checkDepth(running, options);
    Faults.strike(Faults.Point.ENQUEUE, job.getClass().getName());
    Org.limits().use(Limits.Kind.QUEUEABLE_JOBS, 1);
    Integer delay = options == null ? null : options.MinimumQueueableDelayInMinutes;
    if (delay != null && (delay < 0 || delay > 10)) {
      throw new apex.system.IllegalArgumentException("Delay must be between 0 and 10 minutes");
    }
    Object signature = options == null ? null : options.DuplicateSignature;
    for (Job other : waiting) {
      if (signature != null && signature.equals(other.signature)) {
        throw new DuplicateMessageException("Attempt to enqueue job with duplicate queueable signature");
      }
    }
    Job added = add(Job.Type.QUEUEABLE, job.getClass().getName(), job, null);
    added.signature = signature;
    added.maximumDepth = options == null ? null : options.MaximumQueueableStackDepth;
    added.delay = delay;
    added.retries = running != null && running.type == Job.Type.FINALIZER ? running.retries + 1 : 0;
    added.depth = running == null ? 1 : running.depth + 1;
    added.due = delay == null ? 0 : Org.current().clock.millis() + delay * MINUTE;
    return added.id;
  }

  private static void checkDepth(Job running, AsyncOptions options) {
    if (running == null || running.type != Job.Type.QUEUEABLE) return;
    Integer most = options == null ? null : options.MaximumQueueableStackDepth;
    // Documented: queueable jobs cannot be chained in an Apex test.
    boolean tooDeep = Org.current().host() == null || most != null && running.depth >= most;
    if (tooDeep) throw new AsyncException("Maximum stack depth has been reached.");
  }

  public void attach(Finalizer finalizer) {
    Transactions.Transaction transaction = Org.current().transactions.current();
    Job running = Org.current().job;
    if (running == null || running.type != Job.Type.QUEUEABLE) {
      throw new apex.system.HandledException("System.attachFinalizer(Finalizer) is not allowed in this context");
    }
    if (transaction.finalizer != null) throw new AsyncException("More than one Finalizer cannot be attached to same Async Apex Job");
    transaction.finalizer = finalizer;
  }

  /** {@code detail}: see {@link Job#detail}. */
  Job add(Job.Type type, String className, Object subject, String detail) {
    Org org = Org.current();
    org.transactions.current().uncommittedWork = true;
    Object kept = org.host() == null ? subject : Frozen.freeze(subject);
    Job job = new Job(type, records.create(type, className), org.session.userId(), kept);
    job.detail = detail;
    job.className = className;
    waiting.add(job);
    return job;
  }

  public Id schedule(String name, String cron, Object job) {
    if (!(Exceptions.argument(job) instanceof Schedulable)) throw new AsyncException("The class does not implement Schedulable");
    return new Schedules(this).add(name, cron, (Schedulable) job);
  }

  public Id executeBatch(Object batch, Integer size) {
    return new BatchRun(this).add(batch, size);
  }

  public void abort(Id id) {
    waiting.removeIf(job -> job.id.equals(id) || job.type == Job.Type.SCHEDULED && id.toString().equals(job.detail));
    records.finish(id, "Aborted", null);
    Schedules.remove(id);
  }

  /** What waits now, in order. */
  public List<Job> waiting() {
    return new ArrayList<>(waiting);
  }

  public void rollBack(List<Job> earlier) {
    waiting = new ArrayList<>(earlier);
  }

  /** Puts a job back, or one that a state file has kept. */
  public void restore(Job job) {
    waiting.add(job);
  }

  /** Takes the first job whose time has come out of the queue; null when there is none. */
  public Job takeDue(long now) {
    for (Job job : waiting) {
      if (job.due > now) continue;
      waiting.remove(job);
      return job;
    }
    return null;
  }

  /** When the next job may run; {@code Long.MAX_VALUE} when none waits. */
  public long nextDue() {
    return waiting.stream().mapToLong(job -> job.due).min().orElse(Long.MAX_VALUE);
  }

  /** Runs a job of a served org; returns what it threw. */
  public Throwable run(Job job) {
    return new JobRun(records).run(job);
  }

  /**
   * Runs what is waiting; the first exception that no job caught comes out at the end. Jobs that these jobs ask for
   * stay queued, as in a test on the platform; only what a finalizer asks for runs too.
   */
  void runWaiting() {
    Throwable first = null;
    List<Job> batch = waiting;
    waiting = new ArrayList<>();
    for (int i = 0; i < batch.size(); i++) {
      Throwable failure = run(batch.get(i));
      if (first == null) first = failure;
      for (Job added : waiting) if (added.retries > 0) batch.add(added);
      waiting.clear();
    }
    if (first instanceof RuntimeException) throw (RuntimeException) first;
    if (first instanceof Error) throw (Error) first;
  }
}
