package localorg.data;

import apex.database.Error;
import apex.lang.SObject;
import java.util.List;

/** Checks of a platform event before it is accepted. */
public final class EventValidation {
  private EventValidation() {}

  public static List<Error> check(SObject event) {
    RowOutcome outcome = new RowOutcome(0, event);
    Validation.check(outcome, true);
    return outcome.errors;
  }
}
