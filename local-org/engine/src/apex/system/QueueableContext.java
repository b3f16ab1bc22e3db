package apex.system;

import apex.lang.Id;

/** Which job a queueable runs in. */
public interface QueueableContext {
  Id getJobId();
}
