package localorg.data;

import apex.database.RowResult;
import java.util.ArrayList;
import java.util.List;
import localorg.org.Org;

/** Platform events that are published with an insert statement. */
final class Events {
  private Events() {}

  static List<RowResult> insert(DmlRequest request) {
    return new ArrayList<>(Org.current().events.publish(request.rows, null));
  }
}
