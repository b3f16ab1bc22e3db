package localorg.project;

import java.util.ArrayList;
import java.util.List;

/** One field of an object, custom or standard, in the words of the Metadata API. */
public final class FieldModel {
  public final String name;
  /** Metadata API field type, for example {@code LongTextArea}; {@code Id}, {@code Name} and {@code Address} besides. */
  public final String type;
  public String label;
  /** ObjectCatalog a relationship field may point to; more than one when it is polymorphic. */
  public List<String> referenceTo = new ArrayList<>();
  /** Name of the parent relationship in Apex and SOQL, {@code Campaign__r} or {@code Owner}; null when none. */
  public String relationship;
  /** Name the other object's child list has, without {@code __r}; custom relationships only. */
  public String childRelationship;
  public Integer length;
  public Integer precision;
  public Integer scale;
  public boolean required;
  public boolean unique;
  public boolean caseSensitive;
  public boolean externalId;
  /** Values outside the picklist are refused. */
  public boolean restricted;
  /** Set by the platform only: formulas, roll-ups, auto-numbers, audit fields. */
  public boolean readOnly;
  public boolean custom;
  public String formula;
  public String defaultValue;
  public String description;
  public String inlineHelpText;
  public String displayFormat;
  public String deleteConstraint;
  public String summaryForeignKey;
  public String summaryOperation;
  public String summarizedField;
  public boolean filteredSummary;
  /** Conditions of a filtered roll-up: field, operation and value by turns. */
  public final List<String> summaryFilters = new ArrayList<>();
  /** Name of the picklist that decides which values this one offers; null for most. */
  public String controllingField;
  /** Whether a formula reads an empty number as zero. */
  public boolean blanksAreZero;
  /** Whether a detail may move to another master. */
  public boolean reparentable;
  public final List<PicklistValue> picklist = new ArrayList<>();

  public FieldModel(String name, String type) {
    this.name = name;
    this.type = type;
    this.label = name;
  }

  public boolean isReference() {
    return !referenceTo.isEmpty();
  }

  public boolean isPolymorphic() {
    return referenceTo.size() > 1 || referenceTo.contains("Name");
  }

  /** Whether the value is put together from other fields: an address or a location. */
  public boolean isCompound() {
    return type.equals("Address") || type.equals("Location");
  }

  /** One entry of a picklist. */
  public static final class PicklistValue {
    public final String value;
    public final String label;
    public final boolean isDefault;
    public final boolean active;

    public PicklistValue(String value, String label, boolean isDefault, boolean active) {
      this.value = value;
      this.label = label;
      this.isDefault = isDefault;
      this.active = active;
    }
  }
}
