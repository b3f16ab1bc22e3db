package localorg.org;

import java.util.Set;

/** Remembers which kind of records was written, since set-up records and others must not be mixed. */
public final class SetupScope {
  private static final Set<String> SETUP = Set.of("User", "PermissionSet", "PermissionSetAssignment", "Group",
      "GroupMember", "QueueSobject", "UserRole", "SetupEntityAccess", "ObjectPermissions", "FieldPermissions");
  private String firstSetup;
  private String firstOther;

  /** The object that forbids writing this one, or null. */
  public String conflict(String object) {
    return SETUP.contains(object) ? firstOther : firstSetup;
  }

  public void wrote(String object) {
    if (SETUP.contains(object) && firstSetup == null) firstSetup = object;
    if (!SETUP.contains(object) && firstOther == null) firstOther = object;
  }
}
