package localorg.data;

import apex.lang.Id;
import apex.lang.UnsupportedMember;
import java.util.function.Function;
import localorg.org.Org;

/** Where a formula is evaluated: the fields of its record, the record before the change, and global variables. */
final class FormulaContext {
  final Function<String, Object> fields;
  /** The values before the change; null where there was no record, and then the record is new. */
  final Function<String, Object> before;

  FormulaContext(Function<String, Object> fields, Function<String, Object> before) {
    this.fields = fields;
    this.before = before;
  }

  /** {@code $User.Email}, {@code $Label.Greeting}, {@code $Permission.Name} and so on. */
  static Object global(String name) {
    String[] parts = name.split("\\.");
    Org org = Org.current();
    switch (parts[0].toLowerCase()) {
      case "$user": return org.session.user().get(canonical("User", parts[1]));
      case "$profile": return row("Profile", org.session.user().get("ProfileId"), parts[1]);
      case "$userrole": return row("UserRole", org.session.user().get("UserRoleId"), parts[1]);
      case "$organization": return org.store.rows("Organization").iterator().next().get(canonical("Organization", parts[1]));
      case "$permission": return Org.access().hasCustomPermission(parts[1]);
      case "$label": return Org.catalog().project().labels.get(parts[1]);
      case "$setup": return CustomSettings.forRunningUser(Org.object(parts[1]).name).read(parts[2]);
      case "$custommetadata": return metadata(parts);
      default: throw new UnsupportedMember("Formula variable " + name);
    }
  }

  private static String canonical(String object, String field) {
    if (field.equalsIgnoreCase("Id")) return "Id";
    if (!Org.object(object).fields.containsKey(field)) throw new UnsupportedMember("Formula variable $" + object + "." + field);
    return Org.object(object).fields.get(field).name;
  }

  private static Object row(String object, Object id, String field) {
    Record row = id == null ? null : Org.current().store.find(object, (Id) id);
    return row == null ? null : row.get(canonical(object, field));
  }

  private static Object metadata(String[] parts) {
    for (Record row : Org.current().store.rows(Org.object(parts[1]).name)) {
      if (parts[2].equalsIgnoreCase((String) row.get("DeveloperName"))) return row.get(canonical(parts[1], parts[3]));
    }
    return null;
  }
}
