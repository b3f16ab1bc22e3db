package apex.database;

import apex.lang.ApexList;
import apex.lang.Id;
import apex.lang.TypeRef;
import java.util.List;
import java.util.stream.Collectors;
import localorg.data.Merges;

/** Outcome of a merge. */
public final class MergeResult {
  private final Merges.Outcome outcome;

  public MergeResult(Merges.Outcome outcome) {
    this.outcome = outcome;
  }

  public Id getId() {
    return outcome.master;
  }

  public Boolean isSuccess() {
    return outcome.errors.isEmpty();
  }

  public ApexList getErrors() {
    return ApexList.of(TypeRef.parse("com/salesforce/api/Database/Error"), outcome.errors);
  }

  public ApexList getMergedRecordIds() {
    return texts(outcome.merged);
  }

  public ApexList getUpdatedRelatedIds() {
    return texts(outcome.moved);
  }

  private static ApexList texts(List<Id> ids) {
    return ApexList.ofStrings(ids.stream().map(Id::toString).collect(Collectors.toList()));
  }
}
