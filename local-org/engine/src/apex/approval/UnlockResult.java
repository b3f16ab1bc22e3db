package apex.approval;

import apex.database.Error;
import apex.database.RowResult;
import apex.lang.ApexList;
import apex.lang.Id;
import apex.lang.TypeRef;
import java.util.List;

/** Outcome of unlocking one record. */
public final class UnlockResult implements RowResult {
  private final Id id;
  private final List<Error> errors;

  public UnlockResult(Id id, List<Error> errors) {
    this.id = id;
    this.errors = errors;
  }

  @Override
  public Id getId() {
    return id;
  }

  @Override
  public Boolean isSuccess() {
    return errors.isEmpty();
  }

  @Override
  public ApexList getErrors() {
    return ApexList.of(TypeRef.parse("com/salesforce/api/Database/Error"), errors);
  }

  @Override
  public String toString() {
    return "Approval.UnlockResult[getErrors=" + getErrors() + ";getId=" + id + ";isSuccess=" + isSuccess() + ";]";
  }
}
