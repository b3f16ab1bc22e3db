package localorg.org;

import apex.lang.ApexException;
import apex.lang.Fatal;
import apex.lang.Id;

/** Runs work as a transaction of its own. */
public final class Apart {
  /** Who runs the work, and as what. */
  public static final class Setting {
    final Id user;
    final boolean asynchronous;
    final String quiddity;
    Job job;

    public Setting(Id user, boolean asynchronous, String quiddity) {
      this.user = user;
      this.asynchronous = asynchronous;
      this.quiddity = quiddity;
    }

    Setting of(Job running) {
      job = running;
      return this;
    }
  }

  private Apart() {}

  /**
   * Runs the work and returns the Apex exception that it threw, after taking back what it has done; null when it
   * succeeded. A served org gives every transaction static variables of its own; a test shares them.
   */
  public static Throwable run(Setting setting, Runnable work) {
    Org outer = Org.current();
    Org org = outer.host() == null ? outer : outer.host().newExecution();
    org.enter();
    Job interrupted = org.job;
    org.job = setting.job;
    Transactions.Transaction transaction = org.transactions.begin(setting.asynchronous);
    transaction.quiddity = setting.quiddity;
    transaction.jobClass = setting.job == null ? null : setting.job.className;
    transaction.start = Checkpoint.of(org);
    org.session.push(setting.user);
    Throwable failure = null;
    try {
      work.run();
      if (org.host() != null) org.host().committed(transaction.changes);
      return null;
    } catch (Throwable e) {
      failure = e;
      // A test that meets something this runtime does not know must stop; a served org goes on.
      if (org.host() == null && !isApexFailure(e)) throw e;
      transaction.start.restore(org);
      return e;
    } finally {
      if (org.host() != null) org.host().debugLines(org.test.debug);
      org.session.pop();
      org.transactions.end();
      org.state.meter.ended(transaction, failure);
      org.job = interrupted;
      outer.enter();
    }
  }

  /** Whether Apex itself ended the transaction, rather than a fault or a gap of this runtime. */
  public static boolean isApexFailure(Throwable e) {
    return e instanceof ApexException || e instanceof NullPointerException || e instanceof Fatal;
  }
}
