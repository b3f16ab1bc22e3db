package localorg.dataweave;

import apex.lang.ApexDate;
import apex.lang.ApexDatetime;
import apex.lang.ApexList;
import apex.lang.ApexMap;
import apex.lang.ApexObject;
import apex.lang.ApexSet;
import apex.lang.ApexTime;
import apex.lang.Blob;
import apex.lang.Id;
import apex.lang.SObject;
import apex.lang.TypeRef;
import apex.lang.UnsupportedMember;
import apex.system.JSONException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import localorg.engine.TypeNames;
import localorg.json.JsonBinder;
import localorg.json.JsonReader;
import localorg.json.JsonWriter;

/** Values of Apex as values of a script, and back. */
final class ApexFormat {
  private ApexFormat() {}

  static Object read(Object value) {
    if (value == null || value instanceof String || value instanceof Boolean || value instanceof byte[]) return value;
    if (value instanceof Number) return new BigDecimal(value.toString());
    if (value instanceof Id || value instanceof Enum) return value.toString();
    if (value instanceof ApexDatetime) return ((ApexDatetime) value).gmt();
    if (value instanceof ApexDate) return ((ApexDate) value).value;
    if (value instanceof ApexTime) return ((ApexTime) value).value;
    if (value instanceof Blob) return ((Blob) value).bytes();
    if (value instanceof ApexList) return items(((ApexList) value).items);
    if (value instanceof ApexSet) return items(((ApexSet) value).items());
    Structure result = new Structure();
    if (value instanceof SObject) {
      ((SObject) value).values().forEach((name, content) -> result.put(name, read(content)));
    } else if (value instanceof ApexMap) {
      for (Object key : ((ApexMap) value).keys()) result.put(String.valueOf(key), read(((ApexMap) value).get(key)));
    } else if (value instanceof ApexObject) {
      return JsonFormat.read(JsonWriter.write(value, false, false));
    } else {
      throw new UnsupportedMember("DataWeave of a value of the type " + TypeRef.ofValue(value).apexName());
    }
    return result;
  }

  private static List<Object> items(Collection<?> values) {
    List<Object> result = new ArrayList<>();
    for (Object value : values) result.add(read(value));
    return result;
  }

  static Object write(Object value) {
    if (value instanceof List) return list((List<?>) value);
    if (value instanceof Structure) return object((Structure) value);
    if (value instanceof BigDecimal) return number((BigDecimal) value);
    if (value instanceof ZonedDateTime) return ApexDatetime.of((ZonedDateTime) value);
    if (value instanceof LocalDate) return new ApexDate((LocalDate) value);
    if (value instanceof LocalTime) return new ApexTime((LocalTime) value);
    if (value instanceof byte[]) return new Blob((byte[]) value);
    if (value == null || value instanceof String || value instanceof Boolean) return value;
    throw new UnsupportedMember("DataWeave's " + Types.name(value) + " as a value of Apex");
  }

  private static Object number(BigDecimal value) {
    boolean isWhole = value.stripTrailingZeros().scale() <= 0;
    int bits = value.toBigInteger().bitLength();
    if (isWhole && bits < 32) return value.intValueExact();
    return isWhole && bits < 64 ? (Object) value.longValueExact() : value;
  }

  /** A list of the class that all of its objects name, or of any objects. */
  private static ApexList list(List<?> items) {
    List<Object> values = new ArrayList<>();
    TypeRef common = null;
    boolean isCommon = !items.isEmpty();
    for (Object item : items) {
      TypeRef type = item instanceof Structure ? typeOf((Structure) item) : null;
      isCommon &= type != null && (common == null || common.equals(type));
      common = type;
      values.add(write(item));
    }
    return isCommon ? ApexList.of(common, values) : ApexList.ofObjects(values);
  }

  private static TypeRef typeOf(Structure value) {
    if (value.apexClass == null) return null;
    TypeRef found = TypeNames.find(value.apexClass.replace('$', '.'));
    if (found == null) throw new Problem("Unable to find the class `" + value.apexClass + "`");
    return found;
  }

  private static Object object(Structure value) {
    TypeRef type = typeOf(value);
    if (type == null || type.base.equals("Map")) {
      ApexMap map = ApexMap.ofObjects();
      for (Structure.Entry entry : value.entries) map.put(entry.key, write(entry.value));
      return map;
    }
    try {
      return JsonBinder.bind(JsonReader.read(JsonFormat.write(value, new Structure())), type, true);
    } catch (JSONException e) {
      throw new Problem(e.getMessage());
    }
  }
}
