package apex.system;

/** How a queueable is queued. */
public class AsyncOptions {
  public QueueableDuplicateSignature DuplicateSignature;
  public Integer MaximumQueueableStackDepth;
  public Integer MinimumQueueableDelayInMinutes;

  public AsyncOptions() {}
}
