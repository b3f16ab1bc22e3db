package localorg.server;

import java.util.ArrayList;
import java.util.List;
import localorg.org.Job;
import localorg.org.Org;

/** Delivers events and runs queued jobs when their time has come: one thread for events, some for jobs. */
final class Background {
  private static final int JOB_THREADS = 4;
  private static final long LONGEST_SLEEP = 1_000;

  private final LocalOrg org;
  private final List<Thread> threads = new ArrayList<>();
  private volatile boolean stopped;
  private int busy;
  private long jobsRun;

  Background(LocalOrg org) {
    this.org = org;
  }

  void start() {
    for (int i = 0; i < JOB_THREADS; i++) start("jobs-" + i, this::runNextJob);
    start("events", this::deliverNext);
  }

  private interface Work {
    /** Returns whether there was something to do. */
    boolean step();
  }

  private void start(String name, Work work) {
    Thread thread = new Thread(null, () -> loop(work), name, 16L << 20);
    thread.setDaemon(true);
    threads.add(thread);
    thread.start();
  }

  private void loop(Work work) {
    long seen = -1;
    while (!stopped) {
      try {
        long before = org.awaitChange(seen, 0);
        if (!work.step()) seen = org.awaitChange(before, sleep());
      } catch (InterruptedException e) {
        return;
      } catch (RuntimeException | Error e) {
        org.log("ERROR", ApexFailure.describe(e));
      }
    }
  }

  private long sleep() {
    long wait = org.look(() -> {
      long next = Math.min(org.state.async.nextDue(), org.state.events.nextDue());
      return next == Long.MAX_VALUE ? LONGEST_SLEEP : next - org.state.clock.millis();
    });
    return Math.max(1, Math.min(wait, LONGEST_SLEEP));
  }

  /** Does in this thread what is due now, and what that leaves behind. */
  void runAllThatIsDue() {
    while (deliverNext() || runNextJob()) continue;
  }

  private boolean deliverNext() {
    if (org.look(() -> org.state.events.nextDue() > org.state.clock.millis())) return false;
    return org.alone(() -> counted(org.state.events::deliverNext));
  }

  private boolean runNextJob() {
    if (org.look(() -> org.state.async.nextDue() > org.state.clock.millis())) return false;
    return org.alone(() -> {
      Job job = org.state.async.takeDue(org.state.clock.millis());
      if (job == null) return false;
      return counted(() -> {
        run(job);
        return true;
      });
    });
  }

  private boolean counted(java.util.function.Supplier<Boolean> work) {
    busy(1);
    try {
      return work.get();
    } finally {
      busy(-1);
    }
  }

  private void run(Job job) {
    jobsRun++;
    Throwable failure = Org.current().async.run(job);
    if (failure == null) return;
    String name = job.type + " " + job.id;
    org.log("ERROR", name + " failed: " + ApexFailure.describe(failure));
  }

  private synchronized void busy(int more) {
    busy += more;
  }

  long jobsRun() {
    return jobsRun;
  }

  /** Whether nothing runs and nothing is due. */
  boolean isIdle() {
    long now = org.state.clock.millis();
    return org.look(() -> {
      synchronized (this) {
        return busy == 0 && org.state.async.nextDue() > now && org.state.events.nextDue() > now;
      }
    });
  }

  void stop() {
    stopped = true;
    threads.forEach(Thread::interrupt);
  }
}
