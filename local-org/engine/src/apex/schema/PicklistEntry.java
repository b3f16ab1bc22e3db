package apex.schema;

import localorg.project.FieldModel;

/** One value of a picklist. */
public final class PicklistEntry {
  private final FieldModel.PicklistValue value;

  PicklistEntry(FieldModel.PicklistValue value) {
    this.value = value;
  }

  public String getLabel() {
    return value.label;
  }

  public String getValue() {
    return value.value;
  }

  public Boolean isActive() {
    return value.active;
  }

  public Boolean isDefaultValue() {
    return value.isDefault;
  }

  @Override
  public String toString() {
    return "Schema.PicklistEntry[getLabel=" + value.label + ";getValue=" + value.value + ";isActive=" + value.active
        + ";isDefaultValue=" + value.isDefault + ";]";
  }
}
