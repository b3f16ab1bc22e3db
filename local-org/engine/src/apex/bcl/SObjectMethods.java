package apex.bcl;

import apex.database.Error;
import apex.database.QueryLocator;
import apex.lang.ApexList;
import apex.lang.ApexMap;
import apex.lang.Exceptions;
import apex.lang.Id;
import apex.lang.SObject;
import apex.lang.TypeRef;
import apex.lang.Values;
import apex.schema.SObjectField;
import apex.schema.SObjectType;
import apex.system.FinalException;
import apex.system.StatusCode;
import java.util.List;
import java.util.Map;

/** Methods of SObject. */
public final class SObjectMethods {
  private SObjectMethods() {}

  private static SObject nn(SObject row) {
    return Exceptions.notNull(row);
  }

  private static String name(SObjectField field) {
    return Exceptions.argument(field).name();
  }

  /** The name of a field of that row's object; fields of other objects are refused. */
  private static String name(SObject row, SObjectField field) {
    boolean isOther = !Exceptions.argument(field).object().equalsIgnoreCase(nn(row).typeName()) && row.model() != null;
    if (isOther) throw Exceptions.sobject(field.object() + "." + field.name() + " does not belong to SObject type " + row.typeName());
    return field.name();
  }

  public static Object get(SObject row, String field) {
    Object value = nn(row).read(Exceptions.argument(field));
    boolean isRelationship = row.model() != null && !row.model().fields.containsKey(field) && row.canonical(field) != null;
    if (isRelationship) {
      throw Exceptions.sobject("Invalid field " + field + " for " + row.typeName());
    }
    return value;
  }

  public static Object get(SObject row, SObjectField field) {
    return get(row, name(row, field));
  }

  public static Object put(SObject row, String field, Object value) {
    if (nn(row).isReadOnly()) throw new FinalException("Record is read-only");
    if (row.model() == null || !row.model().fields.containsKey(Exceptions.argument(field))) {
      throw Exceptions.sobject("Invalid field " + field + " for " + row.typeName());
    }
    if (row.model().fields.get(field).readOnly && !field.equalsIgnoreCase("Id")) {
      throw Exceptions.sobject("Field " + row.model().fields.get(field).name + " is not editable");
    }
    Object before = row.values().get(row.canonical(field));
    row.write(field, value);
    return before;
  }

  public static Object put(SObject row, SObjectField field, Object value) {
    return put(row, name(row, field), value);
  }

  public static SObject getSObject(SObject row, String relationship) {
    Object value = nn(row).read(relationship);
    return value instanceof SObject ? (SObject) value : null;
  }

  public static SObject getSObject(SObject row, SObjectField field) {
    return getSObject(row, Exceptions.argument(field).model().relationship);
  }

  public static ApexList getSObjects(SObject row, String relationship) {
    Object value = nn(row).read(relationship);
    return value instanceof ApexList && !((ApexList) value).items.isEmpty() ? (ApexList) value : null;
  }

  /** What a loop over children goes through, as over a query: where there are none it ends at once. */
  public static QueryLocator getSObjectsSelectLoop(SObject row, String relationship) {
    ApexList children = getSObjects(row, relationship);
    return new QueryLocator(null, children == null ? new ApexList("com/salesforce/api/entity/SObject") : children);
  }

  public static SObject putSObject(SObject row, String relationship, SObject value) {
    SObject before = (SObject) nn(row).values().get(row.canonical(relationship));
    row.setValue(value, relationship);
    return before;
  }

  public static SObject putSObject(SObject row, SObjectField field, SObject value) {
    return putSObject(row, field.model().relationship, value);
  }

  public static Boolean isSet(SObject row, String field) {
    return nn(row).values().containsKey(row.canonical(field));
  }

  public static Boolean isSet(SObject row, SObjectField field) {
    return isSet(row, name(field));
  }

  public static ApexMap getPopulatedFieldsAsMap(SObject row) {
    ApexMap map = ApexMap.ofObjects();
    // Children come before fields.
    nn(row).values().forEach((name, value) -> putIf(value instanceof ApexList, map, name, value));
    row.values().forEach((name, value) -> putIf(!(value instanceof ApexList), map, name, value));
    return map;
  }

  private static void putIf(boolean isWanted, ApexMap map, String name, Object value) {
    if (isWanted) map.put(name, value);
  }

  public static SObjectType getSObjectType(SObject row) {
    return SObjectType.of(nn(row).typeName());
  }

  public static void clear(SObject row) {
    nn(row).values().clear();
  }

  public static Object clone(SObject row) {
    return clone(row, false, false, false, false);
  }

  public static Object clone(SObject row, Boolean preserveId) {
    return clone(row, preserveId, false, false, false);
  }

  public static Object clone(SObject row, Boolean preserveId, Boolean deep) {
    return clone(row, preserveId, deep, false, false);
  }

  public static Object clone(SObject row, Boolean preserveId, Boolean deep, Boolean timestamps) {
    return clone(row, preserveId, deep, timestamps, false);
  }

  public static Object clone(SObject row, Boolean preserveId, Boolean deep, Boolean timestamps, Boolean numbers) {
    return nn(row).copy(Boolean.TRUE.equals(preserveId), Boolean.TRUE.equals(deep), Boolean.TRUE.equals(timestamps),
        Boolean.TRUE.equals(numbers));
  }

  public static Boolean isClone(SObject row) {
    return nn(row).isClone();
  }

  public static Id getCloneSourceId(SObject row) {
    return nn(row).cloneSource();
  }

  public static void addError(SObject row, String message) {
    add(row, message, List.of());
  }

  public static void addError(SObject row, String message, Boolean escape) {
    addError(row, message);
  }

  public static void addError(SObject row, Exception e) {
    addError(row, ExceptionMethods.getMessage(e));
  }

  public static void addError(SObject row, Exception e, Boolean escape) {
    addError(row, e);
  }

  /** {@code row.Field__c.addError(text)} arrives as the field's name and the text. */
  public static void addError(SObject row, String field, String message) {
    String canonical = field == null ? null : nn(row).canonical(field);
    if (field != null && canonical == null) throw Exceptions.sobject("Invalid field " + field + " for " + row.typeName());
    add(row, message, canonical == null ? List.of() : List.of(canonical));
  }

  public static void addError(SObject row, String field, String message, Boolean escape) {
    addError(row, field, message);
  }

  public static void addError(SObject row, SObjectField field, String message) {
    addError(row, name(field), message);
  }

  public static void addError(SObject row, SObjectField field, String message, Boolean escape) {
    addError(row, name(field), message);
  }

  private static void add(SObject row, String message, List<String> fields) {
    nn(row).errors.add(new Error(StatusCode.FIELD_CUSTOM_VALIDATION_EXCEPTION, message, fields));
  }

  public static Boolean hasErrors(SObject row) {
    return !nn(row).errors.isEmpty();
  }

  public static ApexList getErrors(SObject row) {
    return ApexList.of(TypeRef.parse("Database/Error"), nn(row).errors);
  }

  public static void setOptions(SObject row, Object options) {
    nn(row).setOptions(options);
  }

  public static apex.database.DMLOptions getOptions(SObject row) {
    return (apex.database.DMLOptions) nn(row).options();
  }

  public static void recalculateFormulas(SObject row) {
    localorg.data.ComputedFields.recalculate(nn(row));
  }

  /** Only records that a quick action fills in have one. */
  public static String getQuickActionName(SObject row) {
    nn(row);
    return null;
  }

  public static String toString(SObject row) {
    return nn(row).toString();
  }

  public static Boolean equals(SObject row, Object other) {
    return Values.equal(nn(row), other);
  }

  public static Integer hashCode(SObject row) {
    return nn(row).hashCode();
  }
}
