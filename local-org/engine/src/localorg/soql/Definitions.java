package localorg.soql;

import apex.lang.Id;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import localorg.data.Record;
import localorg.org.Org;
import localorg.project.FieldModel;
import localorg.project.ObjectModel;

/** Rows of EntityDefinition and FieldDefinition, which tell the schema. Made when a query asks for them. */
final class Definitions {
  private static final Id NO_ID = Id.of("000000000000000AAA");

  private Definitions() {}

  static boolean has(String object) {
    return object.equals("EntityDefinition") || object.equals("FieldDefinition");
  }

  /** {@code names}: texts of the query's conditions; only objects among them are looked at when there are any. */
  static List<Record> rows(String object, Collection<String> names) {
    List<Record> rows = new ArrayList<>();
    List<ObjectModel> models = new ArrayList<>();
    for (String name : names) {
      ObjectModel model = Org.findObject(name);
      if (model != null && !models.contains(model)) models.add(model);
    }
    if (names.isEmpty()) models.addAll(Org.catalog().project().objects.values());
    for (ObjectModel model : models) {
      if (object.equals("EntityDefinition")) rows.add(entity(model));
      else for (FieldModel field : model.fields.values()) rows.add(field(model, field));
    }
    return rows;
  }

  /** The definition that a custom metadata value names. */
  static Record named(String object, String name) {
    if (object.equals("EntityDefinition")) {
      ObjectModel model = Org.findObject(name);
      return model == null ? null : entity(model);
    }
    String[] parts = name.split("\\.");
    ObjectModel model = parts.length < 2 ? null : Org.findObject(parts[0]);
    FieldModel field = model == null ? null : model.fields.get(parts[1]);
    return field == null ? null : field(model, field);
  }

  private static String plain(String name) {
    return name.replaceAll("__(c|e|mdt)$", "");
  }

  private static Record entity(ObjectModel model) {
    Map<String, Object> values = new HashMap<>();
    values.put("DurableId", model.name);
    values.put("QualifiedApiName", model.name);
    values.put("DeveloperName", plain(model.name));
    values.put("MasterLabel", model.label);
    values.put("Label", model.label);
    values.put("PluralLabel", model.pluralLabel);
    values.put("KeyPrefix", Org.keyPrefix(model.name));
    values.put("InternalSharingModel", model.sharingModel);
    values.put("IsQueryable", true);
    values.put("IsCustomizable", true);
    values.put("IsApexTriggerable", model.kind != ObjectModel.Kind.METADATA);
    values.put("IsCustomSetting", model.kind == ObjectModel.Kind.LIST_SETTING || model.kind == ObjectModel.Kind.HIERARCHY_SETTING);
    return new Record("EntityDefinition", NO_ID, values);
  }

  /** The type in the words of the object manager. */
  private static String dataType(FieldModel field) {
    String targets = String.join(",", field.referenceTo);
    String text;
    switch (field.type) {
      case "Lookup": case "MasterDetail":
        return (field.type.equals("Lookup") ? "Lookup(" : "Master-Detail(") + targets + ")";
      case "Text": text = "Text(" + (field.length == null ? 255 : field.length) + ")"; break;
      case "LongTextArea": text = "Long Text Area(" + (field.length == null ? 32768 : field.length) + ")"; break;
      case "TextArea": text = "Text Area(255)"; break;
      case "DateTime": text = "Date/Time"; break;
      case "AutoNumber": text = "Auto Number"; break;
      case "MultiselectPicklist": text = "Picklist (Multi-Select)"; break;
      case "Url": text = "URL(255)"; break;
      case "Number": case "Currency": case "Percent":
        text = field.type + "(" + (field.precision == null ? 18 : field.precision - (field.scale == null ? 0 : field.scale)) + ", "
            + (field.scale == null ? 0 : field.scale) + ")";
        break;
      default: text = field.isReference() ? "Lookup(" + targets + ")" : field.type;
    }
    return field.formula == null ? text : "Formula (" + field.type + ")";
  }

  private static Record field(ObjectModel model, FieldModel field) {
    Map<String, Object> values = new HashMap<>();
    values.put("DurableId", model.name + "." + field.name);
    values.put("EntityDefinitionId", model.name);
    values.put("QualifiedApiName", field.name);
    values.put("DeveloperName", plain(field.name));
    values.put("MasterLabel", field.label);
    values.put("Label", field.label);
    values.put("Length", field.length);
    values.put("Precision", field.precision);
    values.put("Scale", field.scale);
    values.put("Description", field.description);
    values.put("IsCalculated", field.formula != null);
    values.put("IsNillable", !field.required);
    values.put("RelationshipName", field.relationship == null ? null : field.relationship.replaceAll("__r$", ""));
    values.put("DataType", dataType(field));
    values.put("IsNameField", field.name.equals("Name"));
    values.put("IsCompound", field.isCompound());
    return new Record("FieldDefinition", NO_ID, values);
  }
}
