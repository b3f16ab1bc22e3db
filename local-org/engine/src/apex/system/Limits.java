package apex.system;

import localorg.org.Limits.Kind;
import localorg.org.Org;

/** What the transaction has used of its limits. CPU time counts statements; the heap is an estimate. */
public final class Limits extends UncountedLimits {
  private static final int STATEMENTS_PER_MILLISECOND = 2_000;

  private Limits() {}

  public static Integer getAggregateQueries() {
    return Org.limits().used(Kind.AGGREGATE_QUERIES);
  }

  public static Integer getLimitAggregateQueries() {
    return Org.limits().maximum(Kind.AGGREGATE_QUERIES);
  }

  public static Integer getCallouts() {
    return Org.limits().used(Kind.CALLOUTS);
  }

  public static Integer getLimitCallouts() {
    return Org.limits().maximum(Kind.CALLOUTS);
  }

  public static Integer getDmlRows() {
    return Org.limits().used(Kind.DML_ROWS);
  }

  public static Integer getLimitDmlRows() {
    return Org.limits().maximum(Kind.DML_ROWS);
  }

  public static Integer getDmlStatements() {
    return Org.limits().used(Kind.DML_STATEMENTS);
  }

  public static Integer getLimitDmlStatements() {
    return Org.limits().maximum(Kind.DML_STATEMENTS);
  }

  public static Integer getEmailInvocations() {
    return Org.limits().used(Kind.EMAIL_INVOCATIONS);
  }

  public static Integer getLimitEmailInvocations() {
    return Org.limits().maximum(Kind.EMAIL_INVOCATIONS);
  }

  public static Integer getFutureCalls() {
    return Org.limits().used(Kind.FUTURE_CALLS);
  }

  public static Integer getLimitFutureCalls() {
    return Org.limits().maximum(Kind.FUTURE_CALLS);
  }

  public static Integer getPublishImmediateDML() {
    return Org.limits().used(Kind.PUBLISH_IMMEDIATE);
  }

  public static Integer getLimitPublishImmediateDML() {
    return Org.limits().maximum(Kind.PUBLISH_IMMEDIATE);
  }

  public static Integer getQueries() {
    return Org.limits().used(Kind.QUERIES);
  }

  public static Integer getLimitQueries() {
    return Org.limits().maximum(Kind.QUERIES);
  }

  public static Integer getQueryRows() {
    return Org.limits().used(Kind.QUERY_ROWS);
  }

  public static Integer getLimitQueryRows() {
    return Org.limits().maximum(Kind.QUERY_ROWS);
  }

  public static Integer getQueueableJobs() {
    return Org.limits().used(Kind.QUEUEABLE_JOBS);
  }

  public static Integer getLimitQueueableJobs() {
    return Org.limits().maximum(Kind.QUEUEABLE_JOBS);
  }

  public static Integer getSoslQueries() {
    return Org.limits().used(Kind.SOSL_QUERIES);
  }

  public static Integer getLimitSoslQueries() {
    return Org.limits().maximum(Kind.SOSL_QUERIES);
  }

  public static Integer getCpuTime() {
    return Org.limits().used(Kind.STATEMENTS) / STATEMENTS_PER_MILLISECOND;
  }

  public static Integer getLimitCpuTime() {
    return Org.limits().isAsynchronous() ? 60_000 : 10_000;
  }

  public static Integer getHeapSize() {
    return Org.limits().heap().size();
  }

  public static Integer getLimitHeapSize() {
    return Org.limits().maximumHeap();
  }
}
