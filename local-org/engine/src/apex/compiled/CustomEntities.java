package apex.compiled;

import apex.lang.ApexMap;
import apex.lang.Id;
import apex.lang.SObject;
import apex.lang.TypeRef;
import apex.lang.UnsupportedMember;
import localorg.data.CustomSettings;
import localorg.data.Record;
import localorg.data.Rows;
import localorg.org.Org;

/** The static methods of custom metadata types and custom settings; the last argument is the object's name. */
public final class CustomEntities {
  private CustomEntities() {}

  private static boolean isMetadata(String object) {
    return object.endsWith("__mdt");
  }

  public static ApexMap getAll(String object) {
    ApexMap map = ApexMap.of(TypeRef.parse("java/lang/String"), TypeRef.parse("com/salesforce/api/entity/" + object));
    for (Record row : Org.current().store.rows(object)) {
      map.put(isMetadata(object) ? row.get("DeveloperName") : row.get("Name"), Rows.toSObject(row));
    }
    return map;
  }

  public static SObject getInstance(String name, String object) {
    if (!isMetadata(object)) return CustomSettings.byNameOrId(object, name);
    for (Record row : Org.current().store.rows(object)) {
      boolean matches = name != null && (name.equalsIgnoreCase((String) row.get("DeveloperName"))
          || name.equalsIgnoreCase((String) row.get("QualifiedApiName")) || row.id.matches(name));
      if (matches) return Rows.toSObject(row);
    }
    return null;
  }

  public static SObject getInstance(Id id, String object) {
    return isMetadata(object) ? getInstance(String.valueOf(id), object) : CustomSettings.forOwner(object, id);
  }

  public static SObject getInstance(Object key, String object) {
    return getInstance(key == null ? null : key.toString(), object);
  }

  public static SObject getInstance(String object) {
    if (isMetadata(object)) throw new UnsupportedMember(object + ".getInstance()");
    return CustomSettings.forRunningUser(object);
  }

  public static SObject getOrgDefaults(String object) {
    return CustomSettings.orgDefaults(object);
  }

  public static SObject getValues(String name, String object) {
    return CustomSettings.byNameOrId(object, name);
  }

  public static SObject getValues(Id id, String object) {
    return CustomSettings.ownedBy(object, id);
  }
}
