package apex.database;

import apex.lang.Id;
import java.util.List;

/** Outcome of one row of a save or publish. */
public final class SaveResult extends RowOutcome {
  public SaveResult(Id id, List<Error> errors) {
    super(id, errors);
  }

  @Override
  protected String typeName() {
    return "Database.SaveResult";
  }
}
