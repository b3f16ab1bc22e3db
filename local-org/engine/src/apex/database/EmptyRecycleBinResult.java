package apex.database;

import apex.lang.Id;
import java.util.List;

/** Outcome of one row that is to leave the recycle bin. */
public final class EmptyRecycleBinResult extends RowOutcome {
  public EmptyRecycleBinResult(Id id, List<Error> errors) {
    super(id, errors);
  }

  @Override
  protected String typeName() {
    return "Database.EmptyRecycleBinResult";
  }
}
