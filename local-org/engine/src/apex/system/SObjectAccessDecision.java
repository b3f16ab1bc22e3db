package apex.system;

import apex.lang.ApexList;
import apex.lang.ApexMap;
import apex.lang.ApexSet;

/** Records without the fields the user may not see or change. */
public final class SObjectAccessDecision {
  private final ApexList records;
  private final ApexMap removed;
  private final ApexSet modified;

  SObjectAccessDecision(ApexList records, ApexMap removed, ApexSet modified) {
    this.records = records;
    this.removed = removed;
    this.modified = modified;
  }

  public ApexList getRecords() {
    return records;
  }

  public ApexMap getRemovedFields() {
    return removed;
  }

  public ApexSet getModifiedIndexes() {
    return modified;
  }
}
