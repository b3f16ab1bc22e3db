package apex.lang;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** Apex's Map, in order of insertion. Keys that are strings compare with case. */
public class ApexMap implements TypedCollection {
  private final Map<Object, Object> keys = new LinkedHashMap<>();
  private final Map<Object, Object> values = new LinkedHashMap<>();
  private final TypeRef type;
  private boolean caseInsensitive;
  private boolean readOnly;
  private int changes;

  public ApexMap(String type) {
    this(TypeRef.parse(type));
  }

  public ApexMap(Object source, String type) {
    this(type);
    putAll(source);
  }

  public ApexMap(ApexMap source, String type) {
    this((Object) source, type);
  }

  public ApexMap(ApexList source, String type) {
    this((Object) source, type);
  }

  public ApexMap(TypeRef type) {
    this.type = type;
  }

  public static ApexMap of(TypeRef key, TypeRef value) {
    return new ApexMap(TypeRef.of("Map", key, value));
  }

  public static ApexMap ofObjects() {
    return of(TypeRef.parse("java/lang/String"), TypeRef.parse("java/lang/Object"));
  }

  /** A map whose string keys are found in any case, as the platform's describe maps and REST headers are. */
  public ApexMap ignoringCase() {
    caseInsensitive = true;
    return this;
  }

  public ApexMap readonly() {
    readOnly = true;
    return this;
  }

  @Override
  public TypeRef type() {
    return type;
  }

  private Object key(Object key) {
    if (caseInsensitive && key instanceof String) return ((String) key).toLowerCase(Locale.ROOT);
    return Values.keyOf(type.arguments.isEmpty() ? null : type.arguments.get(0), key);
  }

  int changes() {
    return changes;
  }

  private void changing() {
    if (readOnly) throw new apex.system.FinalException("Collection is read-only");
  }

  void drop(Object normal) {
    changing();
    changes++;
    keys.remove(normal);
    values.remove(normal);
  }

  public void clear() {
    changing();
    changes++;
    keys.clear();
    values.clear();
  }

  @Override
  public Object clone() {
    ApexMap copy = new ApexMap(type);
    copy.caseInsensitive = caseInsensitive;
    copy.keys.putAll(keys);
    copy.values.putAll(values);
    return copy;
  }

  public Object deepClone() {
    ApexMap copy = new ApexMap(type);
    for (Object key : keys.values()) {
      Object value = get(key);
      copy.put(key, value instanceof SObject ? ((SObject) value).copy(true, true, true, true) : value);
    }
    return copy;
  }

  public Boolean containsKey(Object key) {
    return keys.containsKey(key(key));
  }

  public Object get(Object key) {
    return values.get(key(key));
  }

  public Boolean isEmpty() {
    return keys.isEmpty();
  }

  public Object keySet() {
    TypeRef keyType = type.arguments.isEmpty() ? TypeRef.parse("java/lang/Object") : type.arguments.get(0);
    return new ApexSet(TypeRef.of("Set", keyType), this, keys);
  }

  public java.util.List<Object> keys() {
    return new ArrayList<>(keys.values());
  }

  public Object put(Object key, Object value) {
    changing();
    Object normal = key(key);
    if (keys.putIfAbsent(normal, key) == null) changes++;
    return values.put(normal, value);
  }

  public Object putBytecode(Object key, Object value) {
    return put(key, value);
  }

  public void putAll(Object source) {
    Exceptions.argument(source);
    if (source instanceof ApexMap) {
      ApexMap other = (ApexMap) source;
      for (Object key : other.keys()) put(key, other.get(key));
      return;
    }
    boolean byId = type.arguments.isEmpty() || !type.arguments.get(0).base.equals("java/lang/String");
    for (Object item : ApexList.elementsOf(source)) {
      SObject row = (SObject) Exceptions.argument(item);
      Id id = row.id();
      if (id == null) throw Exceptions.list("Row with null Id at index: " + keys.size());
      put(byId ? id : id.toString(), row);
    }
  }

  public Object remove(Object key) {
    Object normal = key(key);
    Object value = values.get(normal);
    drop(normal);
    return value;
  }

  public Integer size() {
    return keys.size();
  }

  public ApexList values() {
    TypeRef valueType = type.arguments.size() < 2 ? TypeRef.parse("java/lang/Object") : type.arguments.get(1);
    return ApexList.of(valueType, values.values());
  }

  public apex.schema.SObjectType getSObjectType() {
    return (apex.schema.SObjectType) values().getSObjectType();
  }

  @Override
  public String toString() {
    return CollectionText.of(this, "{", keys.values(), key -> Values.text(key) + "=" + Values.text(get(key)), "}");
  }

  @Override
  public boolean equals(Object other) {
    if (!(other instanceof ApexMap) || !((ApexMap) other).keys.keySet().equals(keys.keySet())) return false;
    for (Object key : keys.keySet()) {
      if (!Values.equal(values.get(key), ((ApexMap) other).values.get(key))) return false;
    }
    return true;
  }

  @Override
  public int hashCode() {
    int result = 0;
    for (Map.Entry<Object, Object> entry : values.entrySet()) {
      Object value = entry.getValue();
      result += java.util.Objects.hashCode(entry.getKey()) ^ (value == null ? 0 : Values.key(value).hashCode());
    }
    return result;
  }
}
