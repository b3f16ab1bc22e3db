package localorg.org;

import apex.lang.Id;
import apex.lang.SObject;
import java.util.List;
import java.util.StringJoiner;
import localorg.engine.ApexStack;

/** The event that tells of a batch that failed. Source: Apex Developer Guide, "Firing Platform Events from Batch Apex". */
final class BatchErrors {
  private BatchErrors() {}

  /** {@code phase}: START, EXECUTE or FINISH; {@code scope}: the records of the chunk. */
  static SObject event(Id job, String phase, List<Object> scope, Throwable failure) {
    SObject event = new SObject("BatchApexErrorEvent");
    StringJoiner ids = new StringJoiner(",");
    for (Object row : scope) ids.add(String.valueOf(row instanceof SObject ? ((SObject) row).id() : row));
    boolean isException = failure instanceof Exception;
    event.values().put("AsyncApexJobId", job.toString());
    event.values().put("Phase", phase);
    event.values().put("JobScope", ids.toString());
    event.values().put("DoesExceedJobScopeMaxLength", false);
    event.values().put("ExceptionType", isException ? apex.bcl.ExceptionMethods.getTypeName((Exception) failure) : "System.LimitException");
    event.values().put("Message", isException ? apex.bcl.ExceptionMethods.getMessage((Exception) failure) : failure.getMessage());
    event.values().put("StackTrace", ApexStack.text(failure));
    event.values().put("RequestId", Org.current().transactions.current().requestId());
    return event;
  }
}
