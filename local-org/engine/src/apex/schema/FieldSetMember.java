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

  /** The field at the end of the path, which may go through parents. */
  public SObjectField getSObjectField() {
    return SObjectField.of(localorg.soql.Paths.owner(model, path).name, localorg.soql.Paths.field(model, path).name);
  }

  public Boolean getDbRequired() {
    return localorg.soql.Paths.field(model, path).required;
  }

  public Boolean getRequired() {
    return false;
  }
}
