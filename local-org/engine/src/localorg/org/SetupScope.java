package localorg.org;

import apex.lang.Id;
import apex.lang.SObject;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import localorg.data.Record;

/**
 * Remembers which kind of records was written, since set-up records and others must not be mixed. Source of the rules:
 * Apex Developer Guide, "sObjects That Can't Be Used Together in DML Operations".
 */
public final class SetupScope {
  private static final Set<String> SETUP = Set.of("User", "PermissionSet", "PermissionSetAssignment",
      "PermissionSetGroup", "PermissionSetGroupComponent", "Group", "GroupMember", "QueueSobject", "UserRole",
      "SetupEntityAccess", "ObjectPermissions", "FieldPermissions");
  /** A change of any other field of a user goes with other records. */
  private static final List<String> USER_FIELDS = List.of("UserRoleId", "IsActive", "ForecastEnabled", "IsPortalEnabled",
      "Username", "ProfileId");
  private String firstSetup;
  private String firstOther;

  /** The object that forbids writing this row, or null. */
  public String conflict(SObject row, boolean deletes) {
    if (goesWithAll(row, deletes)) return null;
    return SETUP.contains(row.typeName()) ? firstOther : firstSetup;
  }

  public void wrote(SObject row, boolean deletes) {
    if (goesWithAll(row, deletes)) return;
    String object = row.typeName();
    if (SETUP.contains(object) && firstSetup == null) firstSetup = object;
    if (!SETUP.contains(object) && firstOther == null) firstOther = object;
  }

  private static boolean goesWithAll(SObject row, boolean deletes) {
    if (deletes) return false;
    if (row.typeName().equals("Group")) return true;
    if (!row.typeName().equals("User")) return false;
    Id id = row.id();
    if (id == null) return row.values().get("UserRoleId") == null;
    Record before = Org.current().store.find("User", id);
    return before != null && USER_FIELDS.stream().noneMatch(field ->
        row.values().containsKey(field) && !Objects.equals(row.values().get(field), before.get(field)));
  }
}
