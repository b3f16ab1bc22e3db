package apex.database;

import apex.lang.ApexList;
import apex.lang.Id;
import apex.lang.TypeRef;
import java.util.List;

/** Outcome of one row that is to leave the recycle bin. */
public final class EmptyRecycleBinResult implements RowResult {
  private final Id id;
  private final List<Error> errors;

  public EmptyRecycleBinResult(Id id, List<Error> errors) {
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
    return "Database.EmptyRecycleBinResult[getErrors=" + getErrors() + ";getId=" + id + ";isSuccess=" + isSuccess() + ";]";
  }
}
