package localorg.project;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** One object: custom object, platform event, custom metadata type, custom setting or standard object. */
public final class ObjectModel {
  /** What kind of object this is; it decides on DML, triggers and system fields. */
  public enum Kind { STANDARD, CUSTOM, EVENT, METADATA, LIST_SETTING, HIERARCHY_SETTING }

  public final String name;
  public final Kind kind;
  public String label;
  public String pluralLabel;
  public String sharingModel = "ReadWrite";
  /** {@code PublishAfterCommit} or {@code PublishImmediately}; platform events only. */
  public String publishBehavior;
  public final Map<String, FieldModel> fields = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
  public final Map<String, ChildRelationship> children = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
  /** Developer name to label. */
  public final Map<String, String> recordTypes = new LinkedHashMap<>();
  /** Required fields in the order in which messages name them; the others follow by name. */
  public final List<String> requiredOrder = new ArrayList<>();
  public final List<ValidationRule> validationRules = new ArrayList<>();
  public final Map<String, String> fieldSetLabels = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
  /** Field set name to the API names of its fields. */
  public final Map<String, List<String>> fieldSets = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

  public ObjectModel(String name, Kind kind) {
    this.name = name;
    this.kind = kind;
    this.label = name;
    this.pluralLabel = name;
  }

  public void add(FieldModel field) {
    fields.put(field.name, field);
  }

  /** The relationship field that owns a parent relationship name, or null. */
  public FieldModel byRelationship(String relationship) {
    for (FieldModel field : fields.values()) {
      if (relationship.equalsIgnoreCase(field.relationship)) return field;
    }
    return null;
  }

  /** A child relationship as SOQL subqueries name it. */
  public static final class ChildRelationship {
    public final String name;
    public final String childObject;
    /** Field of the child; null when the type jar does not tell. */
    public final String field;

    public ChildRelationship(String name, String childObject, String field) {
      this.name = name;
      this.childObject = childObject;
      this.field = field;
    }
  }

  /** An active validation rule. */
  public static final class ValidationRule {
    public final String name;
    public final String condition;
    public final String message;
    public final String field;

    public ValidationRule(String name, String condition, String message, String field) {
      this.name = name;
      this.condition = condition;
      this.message = message;
      this.field = field;
    }
  }
}
