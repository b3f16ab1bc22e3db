package localorg.org;

import apex.lang.Id;

/** One piece of queued work and who asked for it. */
public final class Job {
  /** What kinds of work there are. */
  public enum Type {
    QUEUEABLE("QUEUEABLE", "Queueable"), FUTURE("FUTURE", "Future"), BATCH("BATCH_APEX", "BatchApex"),
    SCHEDULED("SCHEDULED", "ScheduledApex"), FINALIZER("TRANSACTION_FINALIZER_QUEUEABLE", null);

    final String quiddity;
    /** JobType of the AsyncApexJob row. */
    final String recordType;

    Type(String quiddity, String recordType) {
      this.quiddity = quiddity;
      this.recordType = recordType;
    }
  }

  public final Type type;
  public final Id id;
  public final Id user;
  /** The object that does the work, or the arguments of a future method; frozen while a served org keeps it. */
  public Object subject;
  /** Class and method of a future method, size of a batch, id of the schedule. */
  public String detail;
  /** When it may run at the earliest, in milliseconds since 1970. */
  public long due;
  /** Class of the subject, for those who look on. */
  public String className;
  public Object signature;
  public int retries;
  public int depth = 1;
  /** What the job's options say; null when they say nothing. */
  public Integer maximumDepth;
  public Integer delay;

  public Job(Type type, Id id, Id user, Object subject) {
    this.type = type;
    this.id = id;
    this.user = user;
    this.subject = subject;
  }

  /** A job that a state file has kept; {@code subject} is frozen. */
  public static Job restored(Type type, Id id, Id user, String subject) {
    return new Job(type, id, user, subject);
  }

  /** The subject as the running transaction may use it. */
  Object thawed() {
    return Org.current().host() == null ? subject : Frozen.thaw((String) subject);
  }
}
