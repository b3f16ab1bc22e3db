package apex.schema;

import apex.lang.ApexMap;
import apex.lang.TypeRef;
import java.util.Locale;
import localorg.project.FieldModel;
import localorg.project.ObjectModel;

/** The fields of an object, by name in any case. */
public final class SObjectTypeFields {
  private final ObjectModel model;

  SObjectTypeFields(ObjectModel model) {
    this.model = model;
  }

  public ApexMap getMap() {
    ApexMap map = ApexMap.of(TypeRef.parse("java/lang/String"), TypeRef.parse("Schema/SObjectField")).ignoringCase();
    for (FieldModel field : model.fields.values()) {
      map.put(field.name.toLowerCase(Locale.ROOT), SObjectField.of(model.name, field.name));
    }
    return map;
  }

  public SObjectField getFieldType(String name) {
    return SObjectField.of(model.name, model.fields.get(name).name);
  }
}
