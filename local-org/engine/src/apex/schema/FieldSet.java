package apex.schema;

import apex.lang.ApexList;
import apex.lang.TypeRef;
import java.util.ArrayList;
import java.util.List;
import localorg.project.ObjectModel;

/** A field set and its members. */
public final class FieldSet {
  private final ObjectModel model;
  private final String name;

  FieldSet(ObjectModel model, String name) {
    this.model = model;
    this.name = name;
  }

  public String getName() {
    return name;
  }

  public String getLabel() {
    return model.fieldSetLabels.getOrDefault(name, name);
  }

  public String getNameSpace() {
    return null;
  }

  public String getDescription() {
    return null;
  }

  public SObjectType getSObjectType() {
    return SObjectType.of(model.name);
  }

  public ApexList getFields() {
    List<FieldSetMember> members = new ArrayList<>();
    for (String field : model.fieldSets.get(name)) members.add(new FieldSetMember(model, field));
    return ApexList.of(TypeRef.parse("Schema/FieldSetMember"), members);
  }
}
