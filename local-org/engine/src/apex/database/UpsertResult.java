package apex.database;

import apex.lang.Id;
import java.util.List;

/** Outcome of one row of an upsert. */
public final class UpsertResult extends RowOutcome {
  private final boolean created;

  public UpsertResult(Id id, List<Error> errors, boolean created) {
    super(id, errors);
    this.created = created;
  }

  public Boolean isCreated() {
    return created;
  }

  @Override
  protected String more() {
    return "isCreated=" + created + ";";
  }

  @Override
  protected String typeName() {
    return "Database.UpsertResult";
  }
}
