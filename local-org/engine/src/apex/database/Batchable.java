package apex.database;

import apex.lang.ApexList;

/** A batch job; {@code executeBatch} is the emitted bridge of {@code execute}. */
public interface Batchable {
  Object start(BatchableContext context);

  void executeBatch(BatchableContext context, ApexList scope);

  void finish(BatchableContext context);
}
