package apex.database;

import apex.lang.ApexList;
import apex.lang.Id;
import apex.lang.TypeRef;
import java.util.List;

/** Outcome of one row of a upsert. */
public final class UpsertResult implements RowResult {
  private final Id id;
  private final List<Error> errors;
  private final boolean created;

  public UpsertResult(Id id, List<Error> errors, boolean created) {
    this.id = id;
    this.errors = errors;
    this.created = created;
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

  public Boolean isCreated() {
    return created;
  }

  @Override
  public String toString() {
    return "Database.UpsertResult[getErrors=" + getErrors() + ";getId=" + id + ";isSuccess=" + isSuccess() + ";]";
  }
}
