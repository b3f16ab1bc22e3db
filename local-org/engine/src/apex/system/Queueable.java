package apex.system;

/** A job of the queue. */
public interface Queueable {
  void execute(QueueableContext context);
}
