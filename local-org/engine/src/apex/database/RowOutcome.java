package apex.database;

import apex.lang.ApexList;
import apex.lang.Id;
import apex.lang.TypeRef;
import java.util.List;

/** What the results of a row share; each says which members its text shows besides. */
public abstract class RowOutcome implements RowResult {
  private final Id id;
  private final List<Error> errors;

  protected RowOutcome(Id id, List<Error> errors) {
    this.id = id;
    this.errors = errors;
  }

  /** Name of the type, as Apex writes it. */
  protected abstract String typeName();

  /** Members between the id and the success, {@code isCreated=true;}. */
  protected String more() {
    return "";
  }

  @Override
  public final Id getId() {
    return id;
  }

  @Override
  public final Boolean isSuccess() {
    return errors.isEmpty();
  }

  @Override
  public final ApexList getErrors() {
    return ApexList.of(TypeRef.parse("com/salesforce/api/Database/Error"), errors);
  }

  @Override
  public final String toString() {
    return typeName() + "[getErrors=" + getErrors() + ";getId=" + id + ";" + more() + "isSuccess=" + isSuccess() + ";]";
  }
}
