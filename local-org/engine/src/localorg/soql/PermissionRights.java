package localorg.soql;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import localorg.data.Record;
import localorg.org.Access;
import localorg.org.Org;
import localorg.project.ObjectModel;

/** The one row of UserPermissionAccess: what the running user may do. Made when a query asks for it. */
final class PermissionRights {
  static final String OBJECT = "UserPermissionAccess";
  private static final String PREFIX = "Permissions";

  private PermissionRights() {}

  static List<Record> rows(ObjectModel model) {
    Access access = Org.access();
    Map<String, Object> values = new HashMap<>();
    for (String field : model.fields.keySet()) {
      if (!field.startsWith(PREFIX)) continue;
      values.put(field, access.isAdministrator() || access.hasUserPermission(field.substring(PREFIX.length())));
    }
    return List.of(new Record(OBJECT, Org.current().session.userId(), values));
  }
}
