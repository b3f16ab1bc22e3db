package apex.approval;

import apex.database.Error;
import apex.database.RowOutcome;
import apex.lang.Id;
import java.util.List;

/** Outcome of locking one record. */
public final class LockResult extends RowOutcome {
  public LockResult(Id id, List<Error> errors) {
    super(id, errors);
  }

  @Override
  protected String typeName() {
    return "Approval.LockResult";
  }
}
