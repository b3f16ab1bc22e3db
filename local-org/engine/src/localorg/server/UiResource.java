package localorg.server;

import apex.lang.ApexDate;
import apex.lang.ApexDatetime;
import apex.lang.ApexList;
import apex.lang.ApexMap;
import apex.lang.Id;
import apex.lang.SObject;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import localorg.org.Org;
import localorg.project.FieldModel;
import localorg.project.ObjectModel;

/** /ui-api: what the wire adapters of Lightning pages ask for: records with display values, object info, picklists. */
final class UiResource {
  private static final String MASTER_RECORD_TYPE = "012000000000000AAA";
  private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("M/d/yyyy", Locale.US);
  private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("M/d/yyyy, h:mm a", Locale.US);

  Answer handle(Call call, List<String> rest) {
    call.require("GET");
    if (rest.size() == 3 && rest.get(1).equals("records")) return Answer.json(200, record(call, rest.get(2)));
    if (rest.size() == 3 && rest.get(1).equals("object-info")) return Answer.json(200, objectInfo(RecordInput.object(rest.get(2))));
    if (rest.size() >= 5 && rest.get(3).equals("picklist-values")) return Answer.json(200, picklists(rest));
    throw Refusal.notFound();
  }

  private static ApexMap record(Call call, String text) {
    if (!Id.isValid(text)) throw Refusal.notFound();
    Id id = Id.of(text);
    String objectName = Org.current().store.objectOf(id);
    if (objectName == null) throw Refusal.notFound();
    ObjectModel model = RecordInput.object(objectName);
    Set<String> paths = new LinkedHashSet<>();
    for (String list : List.of("fields", "optionalFields")) add(paths, call.query.get(list), model, list.equals("fields"));
    if (paths.isEmpty()) for (FieldModel field : model.fields.values()) if (shown(model, field)) paths.add(field.name);
    Set<String> selected = new LinkedHashSet<>(paths);
    for (String extra : List.of("Id", "LastModifiedDate", "SystemModstamp")) if (model.fields.containsKey(extra)) selected.add(extra);
    ApexList rows = QueryResource.run("SELECT " + String.join(", ", selected) + " FROM " + model.name + " WHERE Id = '" + id + "'");
    if (rows.items.isEmpty()) throw Refusal.notFound();
    SObject row = (SObject) rows.items.get(0);
    ApexMap fields = Json.object();
    for (String path : paths) put(row, path, fields);
    return record(row, fields);
  }

  private static boolean shown(ObjectModel model, FieldModel field) {
    return !field.isCompound() && !field.type.equals("Object") && Org.access().canReadField(model, field);
  }

  /** Names come as {@code Object.Field} or {@code Field}. Unknown optional ones are left out. */
  private static void add(Set<String> paths, String list, ObjectModel model, boolean required) {
    if (list == null) return;
    for (String item : list.split(",")) {
      String path = item.trim().startsWith(model.name + ".") ? item.trim().substring(model.name.length() + 1) : item.trim();
      boolean known = path.contains(".") ? model.byRelationship(path.substring(0, path.indexOf('.'))) != null
          : model.fields.containsKey(path) && Org.access().canReadField(model, model.fields.get(path));
      if (known) paths.add(path);
      else if (required) throw new Refusal(400, "INVALID_FIELD", "No such column '" + path + "' on entity '" + model.name + "'");
    }
  }

  private static ApexMap record(SObject row, ApexMap fields) {
    Object modified = row.values().get("LastModifiedDate");
    return Json.object("apiName", row.typeName(), "childRelationships", Json.object(), "fields", fields, "id",
        row.id() == null ? null : row.id().toString(), "lastModifiedDate", modified == null ? null : ((ApexDatetime) modified).toIso(),
        "recordTypeId", MASTER_RECORD_TYPE, "recordTypeInfo", null);
  }

  private static void put(SObject row, String path, ApexMap into) {
    int dot = path.indexOf('.');
    if (dot < 0) {
      FieldModel field = row.model().fields.get(path);
      Object value = row.values().get(field.name);
      into.put(field.name, Json.object("displayValue", display(field, value), "value", plain(field, value)));
      return;
    }
    FieldModel relation = row.model().byRelationship(path.substring(0, dot));
    SObject parent = (SObject) row.values().get(relation.relationship);
    if (parent == null) {
      into.put(relation.relationship, Json.object("displayValue", null, "value", null));
      return;
    }
    if (into.get(relation.relationship) == null) {
      into.put(relation.relationship, Json.object("displayValue", parent.values().get("Name"), "value", record(parent, Json.object())));
    }
    put(parent, path.substring(dot + 1), (ApexMap) ((ApexMap) ((ApexMap) into.get(relation.relationship)).get("value")).get("fields"));
  }

  private static Object plain(FieldModel field, Object value) {
    return value instanceof ApexDatetime ? ((ApexDatetime) value).toIso() : Values.plain(field, value);
  }

  /** What a page shows; null where the value speaks for itself. */
  private static String display(FieldModel field, Object value) {
    if (value == null) return null;
    if (value instanceof ApexDate) return DATE.format(java.time.LocalDate.parse(((ApexDate) value).toIso()));
    if (value instanceof ApexDatetime) {
      ZonedDateTime moment = ZonedDateTime.parse(((ApexDatetime) value).toIso()).withZoneSameInstant(Org.timeZone());
      return MOMENT.format(moment);
    }
    if (value instanceof BigDecimal) return number(field, (BigDecimal) value);
    for (FieldModel.PicklistValue choice : field.picklist) if (choice.value.equals(value)) return choice.label;
    return null;
  }

  private static String number(FieldModel field, BigDecimal value) {
    NumberFormat format = field.type.equals("Currency") ? NumberFormat.getCurrencyInstance(Locale.US) : NumberFormat.getNumberInstance(Locale.US);
    int digits = field.scale == null ? 0 : field.scale;
    format.setMinimumFractionDigits(digits);
    format.setMaximumFractionDigits(Math.max(digits, field.scale == null ? value.scale() : digits));
    return format.format(value) + (field.type.equals("Percent") ? "%" : "");
  }

  private static ApexMap objectInfo(ObjectModel model) {
    ApexMap fields = Json.object();
    for (FieldModel field : model.fields.values()) {
      if (!Org.access().canReadField(model, field)) continue;
      boolean edited = !field.readOnly && Org.access().canEditField(model, field);
      List<Object> references = new ArrayList<>();
      for (String target : field.referenceTo) references.add(Json.object("apiName", target, "nameFields", Json.array(List.of("Name"))));
      String type = DescribeResource.type(field);
      fields.put(field.name, Json.object("apiName", field.name, "label", field.label, "dataType",
          Character.toUpperCase(type.charAt(0)) + type.substring(1), "required", field.required, "createable", edited,
          "updateable", edited, "custom", field.custom, "length", field.length == null ? 0 : field.length, "precision",
          field.precision == null ? 0 : field.precision, "scale", field.scale == null ? 0 : field.scale, "inlineHelpText",
          field.inlineHelpText, "reference", field.isReference(), "referenceToInfos", Json.array(references),
          "relationshipName", field.relationship, "unique", field.unique, "calculated", field.formula != null));
    }
    return Json.object("apiName", model.name, "label", model.label, "labelPlural", model.pluralLabel, "keyPrefix",
        Org.keyPrefix(model.name), "custom", model.kind != ObjectModel.Kind.STANDARD, "queryable", true, "createable",
        Org.access().canCreate(model), "updateable", Org.access().canEdit(model), "deletable", Org.access().canDelete(model),
        "defaultRecordTypeId", MASTER_RECORD_TYPE, "nameFields", Json.array(List.of("Name")), "fields", fields);
  }

  private static ApexMap picklists(List<String> rest) {
    ObjectModel model = RecordInput.object(rest.get(2));
    if (rest.size() > 5) {
      FieldModel field = model.fields.get(rest.get(5));
      if (field == null || field.picklist.isEmpty()) throw Refusal.notFound();
      return choices(field);
    }
    ApexMap all = Json.object();
    for (FieldModel field : model.fields.values()) if (!field.picklist.isEmpty()) all.put(field.name, choices(field));
    return Json.object("picklistFieldValues", all);
  }

  private static ApexMap choices(FieldModel field) {
    List<Object> values = new ArrayList<>();
    Object standard = null;
    for (FieldModel.PicklistValue value : field.picklist) {
      if (!value.active) continue;
      ApexMap choice = Json.object("attributes", null, "label", value.label, "validFor", Json.array(List.of()), "value", value.value);
      if (value.isDefault) standard = choice;
      values.add(choice);
    }
    return Json.object("controllerValues", Json.object(), "defaultValue", standard, "values", Json.array(values));
  }
}
