package apex.system;

import apex.lang.Id;

/** Which schedule a job runs for. */
public interface SchedulableContext {
  Id getTriggerId();
}
