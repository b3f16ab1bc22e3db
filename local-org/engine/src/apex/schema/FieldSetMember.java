package apex.schema;

import localorg.project.ObjectModel;

/** A field of a field set. */
public final class FieldSetMember {
  private final ObjectModel model;
  private final String path;

  FieldSetMember(ObjectModel model, String path) {
    this.model = model;
    this.path = path;
  }

  public String getFieldPath() {
    return path;
  }

  public String getLabel() {
    return getSObjectField().getDescribe().getLabel();
  }

  public DisplayType getType() {
    return getSObjectField().getDescribe().getType();
  }

  public SObjectField getSObjectField() {
    return SObjectField.of(model.name, model.fields.get(path).name);
  }
}
