package localorg.org;

import apex.lang.Fatal;
import apex.system.AsyncException;
import apex.system.CalloutException;
import apex.system.QueryException;
import apex.system.UnexpectedException;

/**
 * What goes wrong on the platform and cannot be brought about by Apex: a bus that loses events, a job that is killed, a
 * row that somebody else holds. Switched on for an org from outside ({@link OrgState#faults}); Apex neither knows nor
 * needs anything of it.
 *
 * <p>Where something may go wrong the engine asks {@link #at}. The answer is an effect in words, or null:
 *
 * <ul>
 *   <li>{@code throws}: an exception that Apex can catch; {@code limit}: an exceeded limit, which it cannot
 *   <li>{@code lock}: somebody else holds the rows
 *   <li>{@code vanishes}: the work is gone without a trace, finalizers included
 *   <li>at EVENT: {@code lost} (the bus took it, and tells the failure callback), {@code dropped} (nobody is told),
 *       {@code doubled} (delivered twice)
 *   <li>at EVENT and ROW also the name of a status code: that row is refused with it
 * </ul>
 */
public interface Faults {
  /** Where something may go wrong, and what the subject is there. */
  enum Point {
    /** A call of publish; name of the event. */
    PUBLISH,
    /** One published event; its name. */
    EVENT,
    /** The start of a trigger; its name. */
    TRIGGER,
    /** A query FOR UPDATE; name of the object. */
    LOCK,
    /** A DML operation, before any row is written; operation and object, such as {@code UPSERT Account}. */
    DML,
    /** One row of a DML operation; name of the object. */
    ROW,
    /** A callout; method and address. */
    CALLOUT,
    /** Enqueueing a job; its class. */
    ENQUEUE,
    /** A job before it starts; its class. */
    JOB_START,
    /** A job when its work is done and nothing is committed yet; its class. */
    JOB_END
  }

  Faults NONE = (point, subject) -> null;

  /** What goes wrong now; null when nothing does. */
  String at(Point point, String subject);

  /** The effect at this point of the running org. */
  static String effect(Point point, String subject) {
    return Org.current().state.faults.at(point, subject);
  }

  /** Throws what the effect at this point calls for. */
  static void strike(Point point, String subject) {
    String effect = effect(point, subject);
    if (effect == null) return;
    if (effect.equals("limit")) throw Fatal.limit("Apex CPU time limit exceeded");
    if (effect.equals("lock")) {
      throw new QueryException("Record Currently Unavailable: The record you are attempting to edit, or one of its"
          + " related records, is currently being modified by another user. Please try again.");
    }
    if (!effect.equals("throws")) throw new IllegalArgumentException("No such effect at " + point + ": " + effect);
    String text = "An internal server error has occurred (injected at " + point + " " + subject + ")";
    if (point == Point.CALLOUT) throw new CalloutException("Read timed out");
    if (point == Point.ENQUEUE) throw new AsyncException(text);
    throw new UnexpectedException(text);
  }
}
