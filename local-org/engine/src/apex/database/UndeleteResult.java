package apex.database;

import apex.lang.Id;
import java.util.List;

/** Outcome of one row of an undeletion. */
public final class UndeleteResult extends RowOutcome {
  public UndeleteResult(Id id, List<Error> errors) {
    super(id, errors);
  }

  @Override
  protected String typeName() {
    return "Database.UndeleteResult";
  }
}
