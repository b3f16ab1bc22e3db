package apex.eventbus;

import apex.lang.ApexList;

/** The events of a publish call that came to this end. */
public final class SuccessResult {
  private final ApexList uuids;

  public SuccessResult(ApexList uuids) {
    this.uuids = uuids;
  }

  public ApexList getEventUuids() {
    return uuids;
  }
}
