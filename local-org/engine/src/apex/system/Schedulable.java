package apex.system;

/** A job with a schedule. */
public interface Schedulable {
  void execute(SchedulableContext context);
}
