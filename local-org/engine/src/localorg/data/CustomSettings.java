package localorg.data;

import apex.lang.Id;
import apex.lang.SObject;
import localorg.org.Org;

/** Custom settings: by name for lists, by user, profile or organization for hierarchies. */
public final class CustomSettings {
  private CustomSettings() {}

  private static Record owned(String object, Id owner) {
    for (Record row : Org.current().store.rows(object)) {
      if (!row.isDeleted() && owner != null && owner.equals(row.get("SetupOwnerId"))) return row;
    }
    return null;
  }

  private static Id organization() {
    return Org.current().store.rows("Organization").iterator().next().id;
  }

  private static SObject orEmpty(String object, Record row) {
    return row == null ? new SObject(object) : Rows.toSObject(row);
  }

  public static SObject orgDefaults(String object) {
    return orEmpty(object, owned(object, organization()));
  }

  public static SObject ownedBy(String object, Id owner) {
    Record row = owned(object, owner);
    return row == null ? null : Rows.toSObject(row);
  }

  public static SObject forOwner(String object, Id owner) {
    Record row = owned(object, owner);
    if (row == null) {
      Record user = Org.current().store.find("User", owner);
      if (user != null) row = owned(object, (Id) user.get("ProfileId"));
    }
    return orEmpty(object, row == null ? owned(object, organization()) : row);
  }

  public static SObject forRunningUser(String object) {
    return forOwner(object, Org.current().session.userId());
  }

  public static SObject byNameOrId(String object, String key) {
    if (key != null && Id.isValid(key) && Org.current().store.objectOf(Id.of(key)) != null) {
      return forOwner(object, Id.of(key));
    }
    for (Record row : Org.current().store.rows(object)) {
      if (!row.isDeleted() && key != null && key.equalsIgnoreCase((String) row.get("Name"))) return Rows.toSObject(row);
    }
    return null;
  }
}
