package apex.approval;

import apex.database.Error;
import apex.database.RowOutcome;
import apex.lang.Id;
import java.util.List;

/** Outcome of unlocking one record. */
public final class UnlockResult extends RowOutcome {
  public UnlockResult(Id id, List<Error> errors) {
    super(id, errors);
  }

  @Override
  protected String typeName() {
    return "Approval.UnlockResult";
  }
}
