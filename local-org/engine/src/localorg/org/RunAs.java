package localorg.org;

import apex.lang.Exceptions;
import apex.lang.Id;
import apex.lang.SObject;
import localorg.data.Dml;
import localorg.data.DmlRequest;

/** System.runAs blocks. */
public final class RunAs {
  private RunAs() {}

  /** Switches to the user; one that is not stored yet is inserted, as on the platform. */
  public static Object begin(SObject user) {
    if (Exceptions.notNull(user).id() == null) Dml.run(DmlRequest.of(DmlRequest.Kind.INSERT, user));
    Id before = Org.current().session.userId();
    Org.current().session.push(user.id());
    Org.current().transactions.current().enterRunAs();
    return before;
  }

  public static void end(Object token) {
    Org.current().session.pop();
    Org.current().transactions.current().leaveRunAs();
  }
}
