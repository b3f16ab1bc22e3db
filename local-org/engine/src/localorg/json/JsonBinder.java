package localorg.json;

import apex.compiled.Language;
import apex.lang.ApexDate;
import apex.lang.ApexDatetime;
import apex.lang.ApexList;
import apex.lang.ApexMap;
import apex.lang.ApexObject;
import apex.lang.ApexSet;
import apex.lang.ApexTime;
import apex.lang.Blob;
import apex.lang.Decimals;
import apex.lang.Id;
import apex.lang.SObject;
import apex.lang.TypeRef;
import apex.lang.Values;
import apex.system.JSONException;
import java.lang.reflect.Modifier;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Base64;
import localorg.data.FieldValues;
import localorg.engine.TypeTable;
import localorg.project.FieldModel;
import localorg.project.ObjectModel;

/** Makes values of a declared Apex type from parsed JSON. */
public final class JsonBinder {
  private static final DateTimeFormatter ISO = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss[.SSS][.SS][.S][XXX][XX][X]");
  private final boolean strict;

  private JsonBinder(boolean strict) {
    this.strict = strict;
  }

  /** {@code strict} refuses members that the type does not have. */
  public static Object bind(Object json, TypeRef type, boolean strict) {
    return new JsonBinder(strict).value(json, type);
  }

  private Object value(Object json, TypeRef type) {
    if (json == null) return null;
    if (type.isObject()) return json;
    if (type.isSObject()) return sobject(map(json, type), type);
    if (type.isCollection()) return collection(json, type);
    switch (type.base) {
      case "java/lang/String": return scalar(json, type).toString();
      case "com/force/swag/id/ID": return Id.of(scalar(json, type).toString());
      case "java/lang/Boolean": return bool(json, type);
      case "java/lang/Integer": return number(json, type).intValue();
      case "java/lang/Long": return number(json, type).longValue();
      case "java/lang/Double": return number(json, type).doubleValue();
      case "java/math/BigDecimal": return number(json, type);
      case "java/util/Calendar": return datetime(scalar(json, type).toString());
      case "com/force/swag/soap/DateOnlyWrapper": return date(scalar(json, type).toString());
      case "com/force/swag/soap/Time": return time(scalar(json, type).toString());
      case "core/filemanager/BlobValue": return new Blob(Base64.getMimeDecoder().decode(scalar(json, type).toString()));
      default:
    }
    Class<?> target = type.runtimeClass();
    if (Enum.class.isAssignableFrom(target)) return apex.bcl.EnumMethods.valueOf(target, scalar(json, type).toString());
    if (json instanceof ApexMap) {
      Object result = PlatformJson.read(target, (ApexMap) json);
      if (result != null) return result;
    }
    if (!ApexObject.class.isAssignableFrom(target)) {
      throw new JSONException("Apex Type unsupported in JSON: " + type.apexName());
    }
    return object(map(json, type), target);
  }

  private static ApexMap map(Object json, TypeRef type) {
    if (json instanceof ApexMap) return (ApexMap) json;
    throw new JSONException("Malformed JSON: Expected '{' at the beginning of object");
  }

  private static Object scalar(Object json, TypeRef type) {
    if (json instanceof ApexMap || json instanceof ApexList) throw illegal(json, type);
    return json instanceof BigDecimal ? Decimals.text((BigDecimal) json) : json;
  }

  private static JSONException illegal(Object json, TypeRef type) {
    return new JSONException("Illegal value for primitive " + type.apexName() + ": " + Values.text(json));
  }

  private static Boolean bool(Object json, TypeRef type) {
    if (json instanceof Boolean) return (Boolean) json;
    if ("true".equals(json) || "false".equals(json)) return Boolean.valueOf((String) json);
    throw illegal(json, type);
  }

  private static BigDecimal number(Object json, TypeRef type) {
    if (json instanceof Number) return Values.decimal(json);
    try {
      if (json instanceof String) return new BigDecimal((String) json);
    } catch (NumberFormatException e) {
      throw illegal(json, type);
    }
    throw illegal(json, type);
  }

  private static ApexDatetime datetime(String text) {
    try {
      if (!text.contains("T")) return date(text).toDatetime();
      String zoned = text.matches(".*(Z|[+-]\\d\\d:?\\d\\d)$") ? text : text + "Z";
      return ApexDatetime.of(OffsetDateTime.parse(zoned, ISO).toZonedDateTime());
    } catch (DateTimeParseException e) {
      throw new JSONException("Invalid format: \"" + text + "\"");
    }
  }

  private static ApexTime time(String text) {
    try {
      return new ApexTime(LocalTime.parse(text.endsWith("Z") ? text.substring(0, text.length() - 1) : text));
    } catch (DateTimeParseException e) {
      throw new JSONException("Invalid format: \"" + text + "\"");
    }
  }

  private static ApexDate date(String text) {
    try {
      return new ApexDate(LocalDate.parse(text.length() > 10 ? text.substring(0, 10) : text));
    } catch (DateTimeParseException e) {
      throw new JSONException("Invalid format: \"" + text + "\"");
    }
  }

  private Object collection(Object json, TypeRef type) {
    if (type.base.equals("Map")) {
      ApexMap result = new ApexMap(type);
      ApexMap source = map(json, type);
      for (Object key : source.keys()) {
        result.put(value(key, type.arguments.get(0)), value(source.get(key), type.arguments.get(1)));
      }
      return result;
    }
    if (!(json instanceof ApexList)) throw new JSONException("Malformed JSON: Expected '[' at the beginning of List/Set");
    TypeRef element = type.arguments.get(0);
    if (type.base.equals("Set")) {
      ApexSet set = new ApexSet(type);
      for (Object item : ((ApexList) json).items) set.add(value(item, element));
      return set;
    }
    ApexList list = new ApexList(new java.util.ArrayList<>(), type);
    for (Object item : ((ApexList) json).items) list.items.add(value(item, element));
    return list;
  }

  private Object object(ApexMap members, Class<?> target) {
    try {
      Object result = Language.allocate(target);
      for (Object name : members.keys()) {
        if (!assign(result, target, (String) name, members.get(name)) && strict) {
          throw new JSONException("Unrecognized field \"" + name + "\" on type " + target.getName().replace('$', '.'));
        }
      }
      return result;
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private boolean assign(Object owner, Class<?> target, String name, Object json) throws ReflectiveOperationException {
    for (Class<?> type = target; type != ApexObject.class; type = type.getSuperclass()) {
      for (var field : TypeTable.fieldsOf(type.getName().replace('.', '/')).entrySet()) {
        if (!field.getKey().equalsIgnoreCase(name)) continue;
        java.lang.reflect.Field member = type.getDeclaredField(field.getKey());
        if (Modifier.isTransient(member.getModifiers())) return true;
        member.set(owner, value(json, TypeRef.ofDescriptor(field.getValue())));
        return true;
      }
    }
    return false;
  }

  private Object sobject(ApexMap members, TypeRef type) {
    String name = type.sobjectName();
    if (members.get("attributes") instanceof ApexMap) name = (String) ((ApexMap) members.get("attributes")).get("type");
    SObject row = new SObject(name);
    for (Object key : members.keys()) {
      if (key.equals("attributes")) continue;
      if (row.model() == null) {
        // The columns of an aggregate query are no fields of an object.
        row.values().put((String) key, members.get(key));
        continue;
      }
      String canonical = row.canonical((String) key);
      if (canonical == null) {
        throw new JSONException("No such column '" + key + "' on sobject of type " + row.typeName());
      }
      row.values().put(canonical, member(row.model(), canonical, members.get(key)));
    }
    return row;
  }

  private Object member(ObjectModel model, String name, Object json) {
    FieldModel field = model.fields.get(name);
    if (field != null) return value(json, ofField(field));
    FieldModel relation = model.byRelationship(name);
    String entity = "com/salesforce/api/entity/";
    if (relation != null) {
      return value(json, TypeRef.parse(entity + (relation.isPolymorphic() ? "SObject" : relation.referenceTo.get(0))));
    }
    TypeRef rows = TypeRef.of("List", TypeRef.parse(entity + model.children.get(name).childObject));
    return value(json instanceof ApexMap ? ((ApexMap) json).get("records") : json, rows);
  }

  private static TypeRef ofField(FieldModel field) {
    return localorg.engine.TypeNames.find(FieldValues.apexType(field));
  }
}
