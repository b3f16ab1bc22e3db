package apex.lang;

import apex.database.Error;
import apex.system.FinalException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import java.util.TreeSet;
import localorg.data.FieldValues;
import localorg.org.Org;
import localorg.project.FieldModel;
import localorg.project.ObjectModel;

/** A record in Apex's memory, of any object. */
public final class SObject {
  private static final String ENTITY = "com/salesforce/api/entity/";

  private static final Comparator<String> SORT_FIELDS =
      Comparator.comparing((String field) -> field.endsWith("__c")).thenComparing(String.CASE_INSENSITIVE_ORDER);
  private final String typeName;
  private final ObjectModel model;
  private final Map<String, Object> values = new LinkedHashMap<>();
  /** Lower-case names of what a query loaded; null for records that no query returned. */
  private Set<String> loaded;
  private boolean readOnly;
  private Id cloneSource;
  private boolean isClone;
  private Object options;
  /** What addError has put on this record. */
  public final List<Error> errors = new ArrayList<>();

  /** {@code type}: an object name or an emitted class name. */
  public SObject(String type) {
    String name = type.startsWith(ENTITY) ? type.substring(ENTITY.length()) : type;
    model = name.equals("AggregateResult") ? null : Org.object(name);
    typeName = model == null ? name : model.name;
  }

  public String typeName() {
    return typeName;
  }

  public ObjectModel model() {
    return model;
  }

  /** The values by API name; relationships hold an SObject, child relationships an ApexList. */
  public Map<String, Object> values() {
    return values;
  }

  public SObject markLoaded(Set<String> lowerCaseNames) {
    loaded = lowerCaseNames;
    return this;
  }

  public SObject markReadOnly() {
    readOnly = true;
    return this;
  }

  public void clearReadOnly() {
    readOnly = false;
  }

  public Id id() {
    return (Id) values.get("Id");
  }

  public void setId(Id id) {
    values.put("Id", id);
  }

  public boolean isClone() {
    return isClone;
  }

  public Id cloneSource() {
    return cloneSource;
  }

  /** Lower-case names of what a query loaded; may be added to while the query builds the record. */
  public Set<String> loadedNames() {
    return loaded;
  }

  /** Whether a query made this record. */
  public boolean wasQueried() {
    return loaded != null;
  }

  public Object options() {
    return options;
  }

  public void setOptions(Object value) {
    options = value;
  }

  // ---- members that compiled Apex calls

  public SObject(String type, boolean ignored) {
    this(type);
  }

  public void initializationCompleted() {}

  public Object getRegularValue(String field) {
    return read(field);
  }

  public Object getValue(String field) {
    return read(field);
  }

  public Object getAggregate(String relationship, String type) {
    Object rows = read(relationship);
    if (rows != null) return rows;
    return new ApexList(new ArrayList<>(), TypeRef.of("List", TypeRef.parse(ENTITY + "SObject")));
  }

  /** The children of a loop over a subquery. */
  public apex.database.QueryLocator getAggregateForSelect(String relationship, String type) {
    Object rows = read(relationship);
    return rows == null ? null : new apex.database.QueryLocator("", (ApexList) rows);
  }

  public void setValue(Object value, String field) {
    if (readOnly) throw new FinalException("Record is read-only");
    write(field, value);
  }

  // ---- access by name

  /** Reads a field or relationship under the rules of Apex. */
  public Object read(String name) {
    if (model == null) return readAlias(name);
    String canonical = canonical(name);
    if (canonical == null) return readAlias(name);
    if (values.containsKey(canonical)) return values.get(canonical);
    FieldModel field = model.fields.get(canonical);
    if (loaded != null && !loaded.contains(canonical.toLowerCase()) && !canonical.equals("Id")) {
      throw Exceptions.sobject(
          "SObject row was retrieved via SOQL without querying the requested field: " + typeName + "." + canonical);
    }
    return field != null && field.type.equals("Checkbox") && loaded == null ? Boolean.FALSE : null;
  }

  /** What a query has named with a word of its own. */
  private Object readAlias(String name) {
    for (Map.Entry<String, Object> entry : values.entrySet()) {
      if (entry.getKey().equalsIgnoreCase(name)) return entry.getValue();
    }
    throw Exceptions.sobject("Invalid field " + name + " for " + typeName);
  }

  /** Writes a field or relationship, converting the value to the field's type. */
  public void write(String name, Object value) {
    String canonical = canonical(name);
    if (canonical == null) throw Exceptions.sobject("Invalid field " + name + " for " + typeName);
    FieldModel field = model.fields.get(canonical);
    values.put(canonical, field == null ? value : FieldValues.assign(field, value));
  }

  /** The API name as the schema spells it: of a field, a parent or a child relationship; null when unknown. */
  public String canonical(String name) {
    FieldModel field = model.fields.get(name);
    if (field != null) return field.name;
    FieldModel relation = model.byRelationship(name);
    if (relation != null) return relation.relationship;
    ObjectModel.ChildRelationship child = model.children.get(name);
    return child == null ? null : child.name;
  }

  public boolean isReadOnly() {
    return readOnly;
  }

  // ---- copies

  /** A copy as clone() makes it. */
  public SObject copy(boolean preserveId, boolean deep, boolean preserveTimestamps, boolean preserveNumbers) {
    SObject copy = new SObject(typeName);
    values.forEach((name, value) -> {
      if (!preserveId && name.equals("Id")) return;
      if (!preserveTimestamps && name.matches("CreatedDate|CreatedById|LastModifiedDate|LastModifiedById")) return;
      FieldModel field = model == null ? null : model.fields.get(name);
      if (!preserveNumbers && field != null && field.type.equals("AutoNumber")) return;
      boolean isParent = deep && value instanceof SObject;
      copy.values.put(name, isParent ? ((SObject) value).copy(true, true, true, true) : value);
    });
    copy.loaded = null;
    copy.cloneSource = id();
    copy.isClone = true;
    return copy;
  }

  @Override
  public boolean equals(Object other) {
    if (!(other instanceof SObject) || !((SObject) other).typeName.equals(typeName)) return false;
    Map<String, Object> others = ((SObject) other).values;
    if (!others.keySet().equals(values.keySet())) return false;
    for (String name : values.keySet()) if (!Values.equal(values.get(name), others.get(name))) return false;
    return true;
  }

  @Override
  public int hashCode() {
    int result = typeName.hashCode();
    for (Map.Entry<String, Object> entry : values.entrySet()) {
      Object value = entry.getValue();
      result += entry.getKey().hashCode() ^ (value == null ? 0 : Values.key(value).hashCode());
    }
    return result;
  }

  /**
   * Order of sort() over records: label of the object, name, standard fields by alphabet, custom fields by alphabet.
   * Source: Apex Developer Guide, "Default Sort Order of sObjects".
   */
  int compareForSort(SObject other) {
    int byObject = label().compareToIgnoreCase(other.label());
    if (byObject != 0) return byObject;
    int byName = Values.compare(values.get("Name"), other.values.get("Name"));
    if (byName != 0) return byName;
    Set<String> fields = new TreeSet<>(SORT_FIELDS);
    fields.addAll(values.keySet());
    fields.addAll(other.values.keySet());
    for (String field : fields) {
      Object mine = values.get(field);
      Object theirs = other.values.get(field);
      if (field.equals("Id") || mine instanceof TypedCollection || theirs instanceof TypedCollection) continue;
      int byField = Values.compare(mine, theirs);
      if (byField != 0) return byField;
    }
    return 0;
  }

  private String label() {
    return model == null || model.label == null ? typeName : model.label;
  }

  @Override
  public String toString() {
    StringJoiner text = new StringJoiner(", ", typeName + ":{", "}");
    values.forEach((name, value) -> {
      // Rows under a record are asked for by their relationship; the platform does not write them out.
      if (!(value instanceof ApexList)) text.add(name + "=" + Values.text(value));
    });
    return text.toString();
  }
}
