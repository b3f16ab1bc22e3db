package localorg.org;

import apex.lang.Id;
import java.util.Map;
import localorg.data.Record;
import localorg.data.Store;

/** What a permission set grants through rows that Apex has written: object, field and custom permissions. */
final class PermissionRows {
  private static final Map<String, String> OBJECT_RIGHTS = Map.of("PermissionsRead", "read", "PermissionsCreate", "create",
      "PermissionsEdit", "edit", "PermissionsDelete", "delete", "PermissionsViewAllRecords", "viewAll",
      "PermissionsModifyAllRecords", "modifyAll");

  private PermissionRows() {}

  /** Null when there are no such rows. */
  static PermissionSets.Grants of(Record set) {
    PermissionSets.Grants grants = new PermissionSets.Grants(String.valueOf(set.get("Label")));
    Store store = Org.current().store;
    boolean found = false;
    for (Map.Entry<String, Object> value : set.values().entrySet()) {
      boolean granted = value.getKey().startsWith("Permissions") && Boolean.TRUE.equals(value.getValue());
      if (granted) found |= grants.userPermissions.add(value.getKey().substring("Permissions".length()));
    }
    for (Record row : store.rows("ObjectPermissions")) {
      if (row.isDeleted() || !set.id.equals(row.get("ParentId"))) continue;
      OBJECT_RIGHTS.forEach((field, right) -> {
        if (Boolean.TRUE.equals(row.get(field))) grants.objects.add(row.get("SobjectType") + ":" + right);
      });
      found = true;
    }
    for (Record row : store.rows("FieldPermissions")) {
      if (row.isDeleted() || !set.id.equals(row.get("ParentId"))) continue;
      if (Boolean.TRUE.equals(row.get("PermissionsRead"))) grants.fields.add(row.get("Field") + ":read");
      if (Boolean.TRUE.equals(row.get("PermissionsEdit"))) grants.fields.add(row.get("Field") + ":edit");
      found = true;
    }
    for (Record row : store.rows("SetupEntityAccess")) {
      if (row.isDeleted() || !set.id.equals(row.get("ParentId"))) continue;
      Record permission = store.find("CustomPermission", (Id) row.get("SetupEntityId"));
      if (permission != null) found |= grants.customPermissions.add((String) permission.get("DeveloperName"));
    }
    return found ? grants : null;
  }
}
