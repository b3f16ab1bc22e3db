package localorg.org;

import apex.lang.Id;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import localorg.data.Record;
import localorg.project.FieldModel;
import localorg.project.ObjectModel;

/**
 * Rows of ObjectPermissions and FieldPermissions: those that Apex has written, and those that tell what files of the
 * project and the standard profiles grant. The latter are made when a query asks for them.
 */
public final class GrantedRows {
  private static final Map<String, String> OBJECT_RIGHTS = Map.of("read", "PermissionsRead", "create", "PermissionsCreate",
      "edit", "PermissionsEdit", "delete", "PermissionsDelete", "viewAll", "PermissionsViewAllRecords",
      "modifyAll", "PermissionsModifyAllRecords");
  private static final Map<String, String> FIELD_RIGHTS = Map.of("read", "PermissionsRead", "edit", "PermissionsEdit");

  private final String table;
  private final boolean isOfFields;
  private final List<Record> rows = new ArrayList<>();

  private GrantedRows(String table) {
    this.table = table;
    this.isOfFields = table.equals("FieldPermissions");
  }

  public static boolean has(String object) {
    return object.equals("FieldPermissions") || object.equals("ObjectPermissions");
  }

  /** {@code names}: texts of the query's conditions; what standard profiles give is told of objects among them. */
  public static Collection<Record> rows(String table, Collection<String> names) {
    GrantedRows granted = new GrantedRows(table);
    granted.rows.addAll(Org.current().store.rows(table));
    for (Record set : Org.current().store.rows("PermissionSet")) {
      if (!set.isDeleted()) granted.add(set, names);
    }
    return granted.rows;
  }

  private void add(Record set, Collection<String> names) {
    PermissionSets files = Org.current().template.permissionSets;
    Record profile = set.get("ProfileId") == null ? null : Org.current().store.find("Profile", (Id) set.get("ProfileId"));
    PermissionSets.Grants grants = profile == null ? files.find((String) set.get("Name")) : files.profile((String) profile.get("Name"));
    if (grants != null) addAll(set, isOfFields ? grants.fields : grants.objects);
    if (profile == null) return;
    Set<ObjectModel> objects = new LinkedHashSet<>();
    for (String name : names) objects.add(Org.findObject(name.replaceFirst("\\..*", "")));
    objects.remove(null);
    for (ObjectModel object : objects) {
      List<String> rights = objectRights((String) profile.get("Name"), object);
      addAll(set, isOfFields ? fieldRights((String) profile.get("Name"), object, rights) : rights);
    }
  }

  private static boolean isAdministrator(String profile) {
    return profile.equals("System Administrator");
  }

  private static List<String> objectRights(String profile, ObjectModel object) {
    List<String> rights = new ArrayList<>();
    for (String right : OBJECT_RIGHTS.keySet()) {
      boolean isGiven = !right.endsWith("All") && Access.givesObject(profile, object, right);
      if (isAdministrator(profile) || isGiven) rights.add(object.name + ":" + right);
    }
    return rights;
  }

  private static List<String> fieldRights(String profile, ObjectModel object, List<String> objectRights) {
    List<String> rights = new ArrayList<>();
    for (FieldModel field : object.fields.values()) {
      boolean isComputed = field.formula != null || field.readOnly || field.type.matches("Summary|AutoNumber");
      boolean isNamed = field.custom ? !field.required && !field.type.equals("MasterDetail") : FieldRights.areNeeded(object, field);
      boolean isGiven = isAdministrator(profile) || !field.custom && Access.givesFields(profile);
      if (!isNamed || !isGiven || !FieldRights.grantedAs(object, field).equals(field.name)) continue;
      String name = object.name + "." + field.name;
      if (objectRights.contains(object.name + ":read")) rights.add(name + ":read");
      if (!isComputed && objectRights.contains(object.name + ":edit")) rights.add(name + ":edit");
    }
    return rights;
  }

  /** {@code rights}: {@code Parcel__c:read} or {@code Parcel__c.Weight__c:edit}. */
  private void addAll(Record set, Collection<String> rights) {
    Map<String, Map<String, Object>> byName = new TreeMap<>();
    for (String right : rights) {
      String name = right.substring(0, right.indexOf(':'));
      Map<String, Object> values = byName.computeIfAbsent(name, key -> values(set, key));
      values.put((isOfFields ? FIELD_RIGHTS : OBJECT_RIGHTS).get(right.substring(right.indexOf(':') + 1)), true);
    }
    for (Map<String, Object> values : byName.values()) {
      Id id = Id.of(Org.keyPrefix(table) + String.format("Lc1%09d", rows.size()));
      rows.add(new Record(table, id, values));
    }
  }

  private Map<String, Object> values(Record set, String name) {
    Map<String, Object> values = new HashMap<>();
    values.put("ParentId", set.id);
    values.put("SobjectType", isOfFields ? name.substring(0, name.indexOf('.')) : name);
    if (isOfFields) values.put("Field", name);
    (isOfFields ? FIELD_RIGHTS : OBJECT_RIGHTS).values().forEach(right -> values.put(right, false));
    values.put("IsDeleted", false);
    return values;
  }
}
