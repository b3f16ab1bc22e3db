package localorg.org;

import apex.lang.Id;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import localorg.data.Record;
import localorg.project.FieldModel;
import localorg.project.ObjectModel;

/**
 * Object and field rights of a user: a system administrator has all, other profiles give what the standard profiles
 * give on standard objects, permission sets add the rest.
 */
public final class Access {
  private static final Set<String> OPEN_TO_ALL = Set.of("User", "Organization", "RecordType", "Profile",
      "PermissionSet", "PermissionSetAssignment", "Group", "ApexClass", "CustomPermission", "SetupEntityAccess",
      "AsyncApexJob", "CronTrigger", "UserRole", "UserLicense", "Name");
  private static final Set<String> BUSINESS_PROFILES = Set.of("Standard User", "Solution Manager", "Marketing User",
      "Contract Manager", "Standard Platform User", "Custom: Marketing Profile", "Custom: Sales Profile",
      "Custom: Support Profile");

  private static final Set<String> PLATFORM_OBJECTS = Set.of("Account", "Contact", "Document", "Folder", "Asset",
      "ContentVersion", "ContentDocument", "ContentDocumentLink", "Attachment", "Note");

  /** Nobody deletes these; users are made inactive instead. */
  private static final Set<String> UNDELETABLE = Set.of("User", "Organization", "RecordType");

  private final Record user;
  private final String profile;
  private final List<PermissionSets.Grants> grants = new ArrayList<>();

  Access(Record user) {
    this.user = user;
    Record row = user == null ? null : Org.current().store.find("Profile", (Id) user.get("ProfileId"));
    profile = row == null ? "" : String.valueOf(row.get("Name"));
    for (Record assignment : Org.current().store.rows("PermissionSetAssignment")) {
      if (user == null || assignment.isDeleted() || !user.id.equals(assignment.get("AssigneeId"))) continue;
      addSet((Id) assignment.get("PermissionSetId"));
      Id group = (Id) assignment.get("PermissionSetGroupId");
      for (Record part : group == null ? List.<Record>of() : Org.current().store.rows("PermissionSetGroupComponent")) {
        if (!part.isDeleted() && group.equals(part.get("PermissionSetGroupId"))) addSet((Id) part.get("PermissionSetId"));
      }
    }
    PermissionSets.Grants ofProfile = Org.current().template.permissionSets.profile(profile);
    if (ofProfile != null) grants.add(ofProfile);
    for (Record set : row == null ? List.<Record>of() : Org.current().store.rows("PermissionSet")) {
      if (!set.isDeleted() && row.id.equals(set.get("ProfileId"))) add(set);
    }
  }

  private void addSet(Id id) {
    add(id == null ? null : Org.current().store.find("PermissionSet", id));
  }

  /** What the project's file of a permission set grants, and what rows of the org add to it. */
  private void add(Record set) {
    if (set == null || set.isDeleted()) return;
    PermissionSets.Grants file = Org.current().template.permissionSets.find((String) set.get("Name"));
    if (file != null && Boolean.FALSE.equals(set.get("IsOwnedByProfile"))) grants.add(file);
    PermissionSets.Grants rows = PermissionRows.of(set);
    if (rows != null) grants.add(rows);
  }

  public boolean isAdministrator() {
    return profile.equals("System Administrator");
  }

  public boolean canRead(ObjectModel object) {
    return object.kind == ObjectModel.Kind.METADATA || allows(object, "read");
  }

  public boolean canCreate(ObjectModel object) {
    return allows(object, "create");
  }

  public boolean canEdit(ObjectModel object) {
    return allows(object, "edit");
  }

  public boolean canDelete(ObjectModel object) {
    return !UNDELETABLE.contains(object.name) && allows(object, "delete");
  }

  private boolean allows(ObjectModel object, String right) {
    if (isAdministrator() || hasUserPermission("ModifyAllData")) return true;
    switch (object.name) {
      // Rights on these objects come from elsewhere: campaigns, and permissions for activities.
      case "CampaignMember": return allows(Org.object("Campaign"), right.equals("read") ? "read" : "edit");
      case "CampaignMemberStatus": return allows(Org.object("Campaign"), right.equals("read") ? "read" : "edit");
      case "Report": return right.equals("read") && (BUSINESS_PROFILES.contains(profile) || hasUserPermission("RunReports"));
      case "Task": return activity(right, "EditTask");
      case "Event": return activity(right, "EditEvent");
      default:
    }
    if (right.equals("read") && (OPEN_TO_ALL.contains(object.name) || hasUserPermission("ViewAllData"))) return true;
    if (givesObject(profile, object, right)) return true;
    return grants.stream().anyMatch(set -> set.objects.contains(object.name + ":" + right));
  }

  /** What a standard profile itself gives on a standard object: {@code read}, {@code create}, {@code edit} or {@code delete}. */
  static boolean givesObject(String profile, ObjectModel object, String right) {
    boolean isGiven = object.kind == ObjectModel.Kind.STANDARD && !OPEN_TO_ALL.contains(object.name) && !object.name.contains("__");
    if (!isGiven) return false;
    if (profile.equals("Standard Platform User")) return PLATFORM_OBJECTS.contains(object.name);
    return BUSINESS_PROFILES.contains(profile) || profile.equals("Read Only") && right.equals("read");
  }

  /** Whether a standard profile gives the fields of the standard objects that it gives. */
  static boolean givesFields(String profile) {
    return BUSINESS_PROFILES.contains(profile) || profile.equals("Read Only");
  }

  private boolean activity(String right, String permission) {
    if (BUSINESS_PROFILES.contains(profile) || hasUserPermission(permission)) return true;
    return right.equals("read") && (hasUserPermission("ActivitiesAccess") || profile.equals("Read Only"));
  }

  public boolean canReadField(ObjectModel object, FieldModel field) {
    return allowsField(object, field, "read");
  }

  public boolean canEditField(ObjectModel object, FieldModel field) {
    return allowsField(object, field, "edit");
  }

  private boolean allowsField(ObjectModel object, FieldModel field, String right) {
    boolean objectRight = right.equals("read") ? canRead(object) : canCreate(object) || canEdit(object);
    if (!objectRight) return false;
    if (isAdministrator() || object.kind == ObjectModel.Kind.METADATA || object.kind == ObjectModel.Kind.EVENT) return true;
    if (field.required || !field.custom && (givesFields(profile) || !FieldRights.areNeeded(object, field))) return true;
    String name = object.name + "." + FieldRights.grantedAs(object, field);
    return grants.stream().anyMatch(set -> set.fields.contains(name + ":" + right)
        || right.equals("read") && set.fields.contains(name + ":edit"));
  }

  public boolean hasCustomPermission(String name) {
    if (!Org.catalog().project().customPermissions.containsKey(name)) return false;
    return grants.stream().anyMatch(set -> set.customPermissions.contains(name));
  }

  /** Whether the user may call a class from outside. */
  public boolean canRunClass(String name) {
    return isAdministrator() || grants.stream().anyMatch(set -> set.classes.contains(name));
  }

  /** {@code principal}: external credential and principal with {@code -} between them, as permission sets write it. */
  public boolean hasPrincipal(String principal) {
    return grants.stream().anyMatch(set -> set.principals.contains(principal));
  }

  public boolean hasUserPermission(String name) {
    return grants.stream().anyMatch(set -> set.userPermissions.contains(name));
  }

  /** Whether the user sees every record of the object whoever owns it. */
  public boolean seesAll(ObjectModel object, boolean toEdit) {
    if (isAdministrator() || hasUserPermission(toEdit ? "ModifyAllData" : "ViewAllData")) return true;
    if (hasUserPermission("ModifyAllData")) return true;
    return grants.stream().anyMatch(set -> set.objects.contains(object.name + ":modifyAll")
        || !toEdit && set.objects.contains(object.name + ":viewAll"));
  }

  public Id userId() {
    return user.id;
  }
}
