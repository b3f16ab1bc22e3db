package apex.system;

import localorg.org.Job;
import localorg.org.Org;

/** How deep the running job stands in a chain of queueable jobs. */
public final class AsyncInfo {
  private AsyncInfo() {}

  private static Job job() {
    return Org.current().job;
  }

  public static Integer getCurrentQueueableStackDepth() {
    return job() == null ? 0 : job().depth;
  }

  public static Integer getMaximumQueueableStackDepth() {
    return job() == null ? null : job().maximumDepth;
  }

  public static Boolean hasMaxStackDepth() {
    return getMaximumQueueableStackDepth() != null;
  }

  public static Integer getMinimumQueueableDelayInMinutes() {
    return job() == null ? null : job().delay;
  }
}
