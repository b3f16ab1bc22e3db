package localorg.server;

import apex.lang.ApexException;
import apex.lang.ApexMap;
import apex.lang.SObject;
import java.util.ArrayList;
import java.util.List;
import localorg.data.FieldValues;
import localorg.engine.TypeNames;
import localorg.json.JsonBinder;
import localorg.org.Access;
import localorg.org.Org;
import localorg.project.FieldModel;
import localorg.project.ObjectModel;

/** Records as clients send them. */
final class RecordInput {
  private RecordInput() {}

  /** The object of that name; a refusal 404 when it does not exist or the user may not see it. */
  static ObjectModel object(String name) {
    ObjectModel model = Org.findObject(name);
    boolean seen = model != null && (model.kind == ObjectModel.Kind.EVENT ? Org.access().canCreate(model) : Org.access().canRead(model));
    if (!seen) throw Refusal.notFound();
    return model;
  }

  /** @throws Refusal 400 for fields that do not exist or may not be written, and values that do not fit */
  static SObject read(ObjectModel model, ApexMap json, boolean isNew) {
    SObject row = new SObject(model.name);
    List<String> locked = new ArrayList<>();
    for (Object key : json.keys()) {
      String name = (String) key;
      if (name.equals("attributes")) continue;
      FieldModel field = model.fields.get(name);
      FieldModel relation = field == null ? model.byRelationship(name) : null;
      if (relation != null) row.values().put(relation.relationship, parent(relation, json.get(name)));
      else row.values().put(canonical(model, field, name, isNew, locked), field == null ? null : value(field, json.get(name)));
    }
    if (!locked.isEmpty()) {
      throw new Refusal(400, "INVALID_FIELD_FOR_INSERT_UPDATE", "Unable to create/update fields: " + String.join(", ", locked)
          + ". Please check the security settings of this field and verify that it is read/write for your profile or"
          + " permission set.", locked);
    }
    return row;
  }

  private static String canonical(ObjectModel model, FieldModel field, String name, boolean isNew, List<String> locked) {
    Access access = Org.access();
    if (field == null || !access.canReadField(model, field) && model.kind != ObjectModel.Kind.EVENT) {
      throw new Refusal(400, "INVALID_FIELD", "No such column '" + name + "' on sobject of type " + model.name);
    }
    boolean fixed = field.readOnly || field.name.equals("Id") || field.type.equals("MasterDetail") && !isNew;
    if (fixed || !access.canEditField(model, field)) locked.add(field.name);
    return field.name;
  }

  private static Object value(FieldModel field, Object json) {
    if (json == null) return null;
    try {
      return JsonBinder.bind(json, TypeNames.find(FieldValues.apexType(field)), false);
    } catch (ApexException | IllegalArgumentException e) {
      String code = FieldValues.apexType(field).equals("Id") ? "MALFORMED_ID" : "JSON_PARSER_ERROR";
      throw new Refusal(400, code, "Cannot deserialize the value of " + field.name + ": " + e.getMessage());
    }
  }

  /** A parent named by its external id, {@code {"Code__c": "A1"}}. */
  private static SObject parent(FieldModel relation, Object json) {
    if (json == null) return null;
    if (!(json instanceof ApexMap)) throw new Refusal(400, "JSON_PARSER_ERROR", relation.relationship + " must be a JSON object");
    ApexMap members = (ApexMap) json;
    String target = relation.referenceTo.get(0);
    if (members.get("attributes") instanceof ApexMap) target = (String) ((ApexMap) members.get("attributes")).get("type");
    ObjectModel model = object(target);
    SObject row = new SObject(model.name);
    for (Object key : members.keys()) {
      FieldModel field = model.fields.get((String) key);
      if (key.equals("attributes")) continue;
      if (field == null) throw new Refusal(400, "INVALID_FIELD", "No such column '" + key + "' on sobject of type " + model.name);
      row.values().put(field.name, value(field, members.get(key)));
    }
    return row;
  }
}
