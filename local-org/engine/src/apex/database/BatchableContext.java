package apex.database;

import apex.lang.Id;

/** Which job a batch method runs in. */
public interface BatchableContext {
  Id getJobId();

  Id getChildJobId();
}
