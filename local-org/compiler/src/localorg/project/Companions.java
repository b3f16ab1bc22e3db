package localorg.project;

import java.util.List;
import java.util.Map;

/** The objects the platform adds to a custom object by itself: shares, history, feeds and change events. */
final class Companions {
  private static final Map<String, String> SUFFIXES =
      Map.of("__Share", "__c", "__History", "__c", "__Feed", "__c", "__ChangeEvent", "__c");

  private Companions() {}

  static ObjectModel of(String name, ProjectModel project) {
    for (String suffix : SUFFIXES.keySet()) {
      if (name.length() <= suffix.length() || !name.toLowerCase().endsWith(suffix.toLowerCase())) continue;
      String owner = name.substring(0, name.length() - suffix.length()) + SUFFIXES.get(suffix);
      ObjectModel main = project.objects.get(owner);
      if (main == null) return null;
      String base = main.name.substring(0, main.name.length() - "__c".length());
      return build(base + suffix, suffix, main);
    }
    return null;
  }

  private static ObjectModel build(String name, String suffix, ObjectModel main) {
    ObjectModel object = new ObjectModel(name, ObjectModel.Kind.STANDARD);
    object.add(readOnly("Id", "Id"));
    SystemFields.addAudit(object);
    FieldModel parent = new FieldModel("ParentId", "Lookup");
    parent.referenceTo = List.of(main.name);
    parent.relationship = "Parent";
    object.add(parent);
    switch (suffix) {
      case "__Share":
        FieldModel user = new FieldModel("UserOrGroupId", "Lookup");
        user.referenceTo = List.of("User", "Group");
        user.relationship = "UserOrGroup";
        object.add(user);
        FieldModel level = new FieldModel("AccessLevel", "Picklist");
        for (String value : StandardPicklists.of(name, level.name)) {
          level.picklist.add(new FieldModel.PicklistValue(value, value, false, true));
        }
        object.add(level);
        object.add(new FieldModel("RowCause", "Picklist"));
        break;
      case "__History":
        object.add(readOnly("Field", "Picklist"));
        object.add(readOnly("OldValue", "Object"));
        object.add(readOnly("NewValue", "Object"));
        break;
      case "__ChangeEvent":
        main.fields.values().forEach(object::add);
        object.add(readOnly("ReplayId", "Text"));
        object.add(readOnly("ChangeEventHeader", "ChangeEventHeader"));
        break;
      default:
        object.add(new FieldModel("Body", "LongTextArea"));
        object.add(new FieldModel("Type", "Picklist"));
    }
    return object;
  }

  private static FieldModel readOnly(String name, String type) {
    FieldModel field = new FieldModel(name, type);
    field.readOnly = true;
    return field;
  }
}
