package apex.schema;

import apex.lang.ApexMap;
import apex.lang.TypeRef;
import localorg.project.ObjectModel;

/** The field sets of an object. */
public final class SObjectTypeFieldSets {
  private final ObjectModel model;

  SObjectTypeFieldSets(ObjectModel model) {
    this.model = model;
  }

  public ApexMap getMap() {
    ApexMap map = ApexMap.of(TypeRef.parse("java/lang/String"), TypeRef.parse("Schema/FieldSet")).ignoringCase();
    for (String name : model.fieldSets.keySet()) map.put(name, getFieldSetType(name));
    return map;
  }

  public FieldSet getFieldSetType(String name) {
    return new FieldSet(model, name);
  }
}
