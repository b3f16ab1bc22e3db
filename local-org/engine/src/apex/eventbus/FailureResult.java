package apex.eventbus;

import apex.lang.ApexList;

/** The events of a publish call that came to this end. */
public final class FailureResult {
  private final ApexList uuids;

  public FailureResult(ApexList uuids) {
    this.uuids = uuids;
  }

  public ApexList getEventUuids() {
    return uuids;
  }
}
