package localorg.server;

import apex.lang.Id;
import java.util.LinkedHashMap;
import java.util.Map;
import localorg.data.Record;
import localorg.data.Store;
import localorg.org.OrgTemplate;

/** Puts the users of the settings into the org, with their permission sets. */
final class Users {
  private static final String GUEST_PROFILE = "Site Guest";

  private final LocalOrg org;
  private final Store store;

  Users(LocalOrg org) {
    this.org = org;
    this.store = org.state.store;
  }

  /** Adds what is missing; users and assignments that are there stay as they are. */
  void ensure() {
    for (Settings.UserSetting setting : org.settings.users) {
      Record user = org.user(setting.username);
      Id id = user == null ? insertUser(setting) : user.id;
      for (String name : setting.permissionSets) assign(id, name);
    }
  }

  private Id insertUser(Settings.UserSetting setting) {
    boolean isGuest = "Guest".equals(setting.userType);
    String last = setting.lastName == null ? setting.username.replaceAll("@.*", "") : setting.lastName;
    String name = setting.firstName == null ? last : setting.firstName + " " + last;
    return insert("User", "FirstName", setting.firstName, "LastName", last, "Name", name, "Username", setting.username,
        "Email", setting.username, "Alias", last.substring(0, Math.min(8, last.length())).toLowerCase(), "IsActive", true,
        "ProfileId", profile(isGuest ? GUEST_PROFILE : setting.profile == null ? "Standard User" : setting.profile),
        "UserType", isGuest ? "Guest" : "Standard", "TimeZoneSidKey", OrgTemplate.TIME_ZONE, "LocaleSidKey", "en_US",
        "LanguageLocaleKey", "en_US", "EmailEncodingKey", "UTF-8");
  }

  private Id profile(String name) {
    Record found = byName("Profile", name);
    if (found != null) return found.id;
    if (name.equals(GUEST_PROFILE)) return insert("Profile", "Name", name, "UserType", "Guest");
    throw new SetUpProblem("The settings name the profile " + name + ", which does not exist here.");
  }

  private void assign(Id user, String permissionSet) {
    Record set = byName("PermissionSet", permissionSet);
    if (set == null) throw new SetUpProblem("The settings name the permission set " + permissionSet + ", which the project lacks.");
    for (Record row : store.rows("PermissionSetAssignment")) {
      if (user.equals(row.get("AssigneeId")) && set.id.equals(row.get("PermissionSetId"))) return;
    }
    insert("PermissionSetAssignment", "AssigneeId", user, "PermissionSetId", set.id);
  }

  private Record byName(String object, String name) {
    for (Record row : store.rows(object)) if (name.equalsIgnoreCase((String) row.get("Name"))) return row;
    return null;
  }

  private Id insert(String object, Object... namesAndValues) {
    Id id = store.newId(object);
    Map<String, Object> values = new LinkedHashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) values.put((String) namesAndValues[i], namesAndValues[i + 1]);
    values.put("IsDeleted", false);
    store.put(new Record(object, id, values));
    return id;
  }
}
