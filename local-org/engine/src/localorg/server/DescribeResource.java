package localorg.server;

import apex.lang.ApexMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import localorg.org.Access;
import localorg.org.Org;
import localorg.project.FieldModel;
import localorg.project.ObjectModel;

/** Describes of objects, with what the running user may see. */
final class DescribeResource {
  /** Metadata types to the types of the API. */
  private static final Map<String, String> TYPES = Map.ofEntries(Map.entry("Text", "string"), Map.entry("Name", "string"),
      Map.entry("AutoNumber", "string"), Map.entry("EncryptedText", "encryptedstring"), Map.entry("TextArea", "textarea"),
      Map.entry("LongTextArea", "textarea"), Map.entry("Html", "textarea"), Map.entry("Checkbox", "boolean"),
      Map.entry("Number", "double"), Map.entry("Currency", "currency"), Map.entry("Percent", "percent"),
      Map.entry("Integer", "int"), Map.entry("Long", "long"), Map.entry("Summary", "double"), Map.entry("Date", "date"),
      Map.entry("DateTime", "datetime"), Map.entry("Time", "time"), Map.entry("Picklist", "picklist"),
      Map.entry("MultiselectPicklist", "multipicklist"), Map.entry("Lookup", "reference"),
      Map.entry("MasterDetail", "reference"), Map.entry("Hierarchy", "reference"), Map.entry("Id", "id"),
      Map.entry("Email", "email"), Map.entry("Phone", "phone"), Map.entry("Url", "url"), Map.entry("Base64", "base64"),
      Map.entry("Address", "address"), Map.entry("Location", "location"));

  static String type(FieldModel field) {
    if (field.isReference()) return "reference";
    return TYPES.getOrDefault(field.type, "string");
  }

  ApexMap all(String base) {
    List<Object> objects = new ArrayList<>();
    java.util.Set<String> names = new java.util.TreeSet<>(Org.catalog().project().objects.keySet());
    names.addAll(Org.current().template.prefixes.all().keySet());
    for (String name : names) {
      ObjectModel model = Org.findObject(name);
      if (model != null && visible(model)) objects.add(summary(base, model));
    }
    return Json.object("encoding", "UTF-8", "maxBatchSize", 200, "sobjects", Json.array(objects));
  }

  private static boolean visible(ObjectModel model) {
    return Org.access().canRead(model) || model.kind == ObjectModel.Kind.EVENT && Org.access().canCreate(model);
  }

  ApexMap basic(String base, String name) {
    return Json.object("objectDescribe", summary(base, RecordInput.object(name)), "recentItems", Json.array(List.of()));
  }

  private static ApexMap summary(String base, ObjectModel model) {
    Access access = Org.access();
    String address = base + "/sobjects/" + model.name;
    ApexMap urls = Json.object("sobject", address, "describe", address + "/describe", "rowTemplate", address + "/{ID}");
    boolean isEvent = model.kind == ObjectModel.Kind.EVENT;
    return Json.object("name", model.name, "label", model.label, "labelPlural", model.pluralLabel, "keyPrefix",
        Org.keyPrefix(model.name), "custom", model.kind != ObjectModel.Kind.STANDARD, "customSetting",
        model.kind.name().endsWith("SETTING"), "createable", access.canCreate(model), "updateable",
        !isEvent && access.canEdit(model), "deletable", !isEvent && access.canDelete(model), "queryable", !isEvent,
        "retrieveable", !isEvent, "searchable", !isEvent, "undeletable", !isEvent && access.canDelete(model), "urls", urls);
  }

  ApexMap full(String base, String name) {
    ObjectModel model = RecordInput.object(name);
    ApexMap result = summary(base, model);
    List<Object> fields = new ArrayList<>();
    for (FieldModel field : model.fields.values()) {
      if (Org.access().canReadField(model, field)) fields.add(field(model, field));
    }
    result.put("fields", Json.array(fields));
    List<Object> children = new ArrayList<>();
    for (ObjectModel.ChildRelationship child : model.children.values()) {
      children.add(Json.object("childSObject", child.childObject, "field", child.field, "relationshipName", child.name));
    }
    result.put("childRelationships", Json.array(children));
    List<Object> types = new ArrayList<>();
    model.recordTypes.forEach((developerName, label) -> types.add(Json.object("developerName", developerName, "name", label,
        "active", true, "available", true, "master", false, "recordTypeId", Org.recordTypeId(model, developerName).toString())));
    result.put("recordTypeInfos", Json.array(types));
    return result;
  }

  private static ApexMap field(ObjectModel model, FieldModel field) {
    boolean edited = !field.readOnly && Org.access().canEditField(model, field);
    List<Object> values = new ArrayList<>();
    for (FieldModel.PicklistValue value : field.picklist) {
      values.add(Json.object("active", value.active, "defaultValue", value.isDefault, "label", value.label, "validFor", null, "value", value.value));
    }
    return Json.object("name", field.name, "label", field.label, "type", type(field), "length", field.length == null ? 0 : field.length,
        "precision", field.precision == null ? 0 : field.precision, "scale", field.scale == null ? 0 : field.scale,
        "custom", field.custom, "nillable", !field.required, "unique", field.unique, "externalId", field.externalId,
        "idLookup", field.externalId || field.name.equals("Id"), "calculated", field.formula != null, "autoNumber",
        field.type.equals("AutoNumber"), "createable", edited, "updateable", edited && !field.type.equals("MasterDetail"),
        "nameField", field.name.equals("Name"), "restrictedPicklist", field.restricted, "picklistValues", Json.array(values),
        "referenceTo", Json.array(field.referenceTo), "relationshipName", field.relationship, "inlineHelpText", field.inlineHelpText);
  }
}
