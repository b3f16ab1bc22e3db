package apex.database;

import apex.lang.Id;
import java.util.List;

/** Outcome of one row of a deletion. */
public final class DeleteResult extends RowOutcome {
  public DeleteResult(Id id, List<Error> errors) {
    super(id, errors);
  }

  @Override
  protected String typeName() {
    return "Database.DeleteResult";
  }
}
