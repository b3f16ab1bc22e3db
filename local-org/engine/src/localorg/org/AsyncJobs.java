package localorg.org;

import apex.lang.ApexException;
import apex.lang.Exceptions;
import apex.lang.Fatal;
import apex.lang.Id;
import apex.system.AsyncException;
import apex.system.AsyncOptions;
import apex.system.DuplicateMessageException;
import apex.system.Finalizer;
import apex.system.Queueable;
import apex.system.Schedulable;
import java.util.ArrayList;
import java.util.List;
import localorg.data.Store;

/** The queue of asynchronous jobs. */
public final class AsyncJobs {
  /** One job and who asked for it. */
  static final class Job {
    final String type;
    final Id id;
    final Id user;
    final Runnable work;
    Object signature;
    int retries;

    Job(String type, Id id, Id user, Runnable work) {
      this.type = type;
      this.id = id;
      this.user = user;
      this.work = work;
    }
  }

  private List<Job> waiting = new ArrayList<>();
  private final JobRecords records = new JobRecords();
  private Job running;

  public Id enqueue(Object job, AsyncOptions options) {
    if (!(Exceptions.argument(job) instanceof Queueable)) {
      throw new AsyncException("Queueable class does not implement Queueable: " + job.getClass().getName());
    }
    // Documented: queueable jobs cannot be chained in an Apex test.
    boolean inFinalizer = running != null && running.type.equals("Finalizer");
    if (running != null && running.type.equals("Queueable")) throw new AsyncException("Maximum stack depth has been reached.");
    Org.limits().use(Limits.Kind.QUEUEABLE_JOBS, 1);
    if (options != null && options.MinimumQueueableDelayInMinutes != null
        && (options.MinimumQueueableDelayInMinutes < 0 || options.MinimumQueueableDelayInMinutes > 10)) {
      throw new apex.system.IllegalArgumentException("Delay must be between 0 and 10 minutes");
    }
    Object signature = options == null ? null : options.DuplicateSignature;
    for (Job other : waiting) {
      if (signature != null && signature.equals(other.signature)) {
        throw new DuplicateMessageException("Attempt to enqueue job with duplicate queueable signature");
      }
    }
    Org.current().transactions.current().uncommittedWork = true;
    Id[] id = new Id[1];
    Job added = new Job("Queueable", records.create("Queueable", job.getClass().getName()), Org.current().session.userId(),
        () -> ((Queueable) job).execute(() -> id[0]));
    id[0] = added.id;
    added.signature = signature;
    added.retries = inFinalizer ? running.retries + 1 : 0;
    waiting.add(added);
    return added.id;
  }

  public void attach(Finalizer finalizer) {
    Transactions.Transaction transaction = Org.current().transactions.current();
    if (running == null || !running.type.equals("Queueable")) {
      throw new apex.system.HandledException("System.attachFinalizer(Finalizer) is not allowed in this context");
    }
    if (transaction.finalizer != null) throw new AsyncException("More than one Finalizer cannot be attached to same Async Apex Job");
    transaction.finalizer = finalizer;
  }

  Id add(String type, String className, Runnable work) {
    Org.current().transactions.current().uncommittedWork = true;
    Job job = new Job(type, records.create(type, className), Org.current().session.userId(), work);
    waiting.add(job);
    return job.id;
  }

  public Id schedule(String name, String cron, Object job) {
    if (!(Exceptions.argument(job) instanceof Schedulable)) throw new AsyncException("The class does not implement Schedulable");
    return new Schedules(this).add(name, cron, (Schedulable) job);
  }

  public Id executeBatch(Object batch, Integer size) {
    return new BatchRun(this).add(batch, size);
  }

  public void abort(Id id) {
    waiting.removeIf(job -> job.id.equals(id));
    records.finish(id, "Aborted", null);
    Schedules.remove(id);
  }

  boolean isEmpty() {
    return waiting.isEmpty();
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
      Throwable failure = new JobRun(this, records).run(batch.get(i));
      if (first == null) first = failure;
      for (Job added : waiting) if (added.retries > 0) batch.add(added);
      waiting.clear();
    }
    if (first instanceof RuntimeException) throw (RuntimeException) first;
    if (first instanceof Error) throw (Error) first;
  }

  /** Runs work as a job of its own; returns what it threw. */
  Throwable transaction(Job job, String quiddity, Runnable work) {
    Org org = Org.current();
    Job outer = running;
    running = job;
    Store.Snapshot start = org.store.snapshot();
    int jobs = waiting.size();
    int events = org.events.mark();
    org.transactions.begin(true).quiddity = quiddity;
    org.session.push(job.user);
    try {
      work.run();
      return null;
    } catch (ApexException | NullPointerException | Fatal e) {
      org.store.restore(start);
      while (waiting.size() > jobs) waiting.remove(waiting.size() - 1);
      org.events.rollBack(events);
      return e;
    } finally {
      org.session.pop();
      running = outer;
    }
  }
}
