package localorg.org;

import apex.lang.Id;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import localorg.data.Record;
import localorg.project.FieldModel;
import localorg.project.ObjectModel;

/**
 * Rows of ObjectPermissions and FieldPermissions: those that Apex has written, and those that tell what files of the
 * project and the System Administrator profile grant. The latter are made when a query asks for them.
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

  /** {@code names}: texts of the query's conditions; the administrators' rights are told for objects among them. */
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
    if (profile == null || !"System Administrator".equals(profile.get("Name"))) return;
    for (String name : names) {
      ObjectModel object = Org.findObject(name);
      if (object != null) addAll(set, isOfFields ? fieldRights(object) : objectRights(object));
    }
  }

  private static List<String> objectRights(ObjectModel object) {
    List<String> rights = new ArrayList<>();
    for (String right : OBJECT_RIGHTS.keySet()) rights.add(object.name + ":" + right);
    return rights;
  }

  private static List<String> fieldRights(ObjectModel object) {
    List<String> rights = new ArrayList<>();
    for (FieldModel field : object.fields.values()) {
      boolean isComputed = field.formula != null || field.type.matches("Summary|AutoNumber");
      boolean isNamed = field.custom ? !field.required && !field.type.equals("MasterDetail") : FieldRights.areNeeded(object, field);
      if (!isNamed || !FieldRights.grantedAs(object, field).equals(field.name)) continue;
      rights.add(object.name + "." + field.name + ":read");
      if (!isComputed) rights.add(object.name + "." + field.name + ":edit");
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
