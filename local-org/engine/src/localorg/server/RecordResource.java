package localorg.server;

import apex.database.Error;
import apex.database.RowResult;
import apex.database.SaveResult;
import apex.database.UpsertResult;
import apex.lang.ApexException;
import apex.lang.ApexList;
import apex.lang.ApexMap;
import apex.lang.Id;
import apex.lang.SObject;
import apex.system.AccessLevel;
import java.util.ArrayList;
import java.util.List;
import localorg.data.Dml;
import localorg.data.DmlRequest;
import localorg.data.DmlRequest.Kind;
import localorg.org.EventBusState;
import localorg.org.Org;
import localorg.project.FieldModel;
import localorg.project.ObjectModel;

/** /sobjects/Object and what is below it: one record at a time. */
final class RecordResource {
  private final LocalOrg org;

  RecordResource(LocalOrg org) {
    this.org = org;
  }

  /** {@code rest}: object, then nothing, an id, or an external id field and its value. */
  Answer handle(Call call, String base, List<String> rest) {
    ObjectModel model = RecordInput.object(rest.get(0));
    if (rest.size() == 1) {
      call.require("GET", "POST");
      return create(model, Json.readObject(call.text()));
    }
    if (rest.size() == 2) return byId(call, base, model, id(model, rest.get(1)));
    if (rest.size() == 3) return byExternalId(call, base, model, rest.get(1), rest.get(2));
    throw Refusal.notFound();
  }

  private static Id id(ObjectModel model, String text) {
    if (!Id.isValid(text)) throw Refusal.notFound();
    Id id = Id.of(text);
    if (!model.name.equals(Org.current().store.objectOf(id))) throw Refusal.notFound();
    return id;
  }

  private Answer create(ObjectModel model, ApexMap body) {
    RowResult result = save(Kind.INSERT, RecordInput.read(model, body, true), null);
    return Answer.json(201, created(model, result));
  }

  /** The answer about a row that was saved. */
  static ApexMap created(ObjectModel model, RowResult result) {
    List<Object> errors = new ArrayList<>();
    if (model.kind == ObjectModel.Kind.EVENT) {
      errors.add(Json.object("statusCode", "OPERATION_ENQUEUED", "message", EventBusState.uuidOf((SaveResult) result), "fields", Json.array(List.of())));
    }
    return Json.object("id", result.getId().toString(), "success", true, "errors", Json.array(errors));
  }

  private static RowResult save(Kind kind, SObject row, String externalId) {
    RowResult result = attempt(kind, row, externalId);
    if (result.isSuccess()) return result;
    Error first = (Error) result.getErrors().items.get(0);
    String code = first.getStatusCode().toString();
    boolean gone = code.equals("ENTITY_IS_DELETED") || code.equals("INVALID_CROSS_REFERENCE_KEY") && kind != Kind.INSERT && first.fieldNames().isEmpty();
    boolean forbidden = code.equals("INSUFFICIENT_ACCESS_OR_READONLY");
    throw new Refusal(gone ? 404 : forbidden ? 403 : 400, code, first.getMessage(), first.fieldNames());
  }

  /** Saves one row in user mode and says how it went. */
  static RowResult attempt(Kind kind, SObject row, String externalId) {
    DmlRequest request = DmlRequest.of(kind, row).allOrNone(false).mode(AccessLevel._static_USER_MODE);
    if (externalId != null) request.externalId(externalId);
    return Dml.run(request).get(0);
  }

  private Answer byId(Call call, String base, ObjectModel model, Id id) {
    call.require("GET", "PATCH", "DELETE");
    if (call.method.equals("GET")) return Answer.json(200, read(call, base, model, "Id = '" + id + "'"));
    SObject row = call.method.equals("DELETE") ? new SObject(model.name) : RecordInput.read(model, Json.readObject(call.text()), false);
    row.setId(id);
    save(call.method.equals("DELETE") ? Kind.DELETE : Kind.UPDATE, row, null);
    return Answer.empty(204);
  }

  private static ApexMap read(Call call, String base, ObjectModel model, String condition) {
    List<String> fields = new ArrayList<>();
    if (call.query.get("fields") != null) {
      for (String name : call.query.get("fields").split(",")) fields.add(name.trim());
    } else {
      for (FieldModel field : model.fields.values()) {
        boolean compound = field.type.equals("Address") || field.type.equals("Location") || field.type.equals("Object");
        if (!compound && Org.access().canReadField(model, field)) fields.add(field.name);
      }
    }
    if (!fields.contains("Id") && call.query.get("fields") != null) fields.add("Id");
    String soql = "SELECT " + String.join(", ", fields) + " FROM " + model.name + " WHERE " + condition;
    ApexList rows = QueryResource.run(soql);
    if (rows.items.isEmpty()) throw Refusal.notFound();
    return new QueryShape(soql).record((SObject) rows.items.get(0), base);
  }

  private Answer byExternalId(Call call, String base, ObjectModel model, String fieldName, String value) {
    FieldModel field = model.fields.get(fieldName);
    boolean usable = field != null && (field.externalId || field.name.equals("Id")) && Org.access().canReadField(model, field);
    if (!usable) {
      throw new Refusal(404, "NOT_FOUND", "Provided external ID field does not exist or is not accessible: " + fieldName);
    }
    String condition = field.name + " = " + literal(field, value);
    List<Object> matches = QueryResource.run("SELECT Id FROM " + model.name + " WHERE " + condition).items;
    if (matches.size() > 1) {
      List<String> addresses = new ArrayList<>();
      for (Object match : matches) addresses.add(base + "/sobjects/" + model.name + "/" + ((SObject) match).id());
      return Answer.json(300, Json.array(addresses));
    }
    call.require("GET", "PATCH", "DELETE");
    if (call.method.equals("PATCH")) return upsert(call, model, field, value);
    if (matches.isEmpty()) throw Refusal.notFound();
    return byId(call, base, model, ((SObject) matches.get(0)).id());
  }

  private static String literal(FieldModel field, String value) {
    if (field.type.equals("Number")) return value.matches("-?\\d+(\\.\\d+)?") ? value : "null";
    return "'" + value.replace("\\", "\\\\").replace("'", "\\'") + "'";
  }

  private static Answer upsert(Call call, ObjectModel model, FieldModel field, String value) {
    ApexMap body = Json.readObject(call.text());
    if (body.containsKey(field.name)) {
      throw new Refusal(400, "INVALID_FIELD", "The " + field.name + " field should not be specified in the sobject data.");
    }
    SObject row = RecordInput.read(model, body, true);
    try {
      row.write(field.name, field.type.equals("Number") ? (Object) new java.math.BigDecimal(value) : value);
    } catch (ApexException | NumberFormatException e) {
      throw new Refusal(400, "INVALID_FIELD", e.getMessage());
    }
    UpsertResult result = (UpsertResult) save(Kind.UPSERT, row, field.name);
    ApexMap answer = created(model, result);
    answer.put("created", result.isCreated());
    return Answer.json(result.isCreated() ? 201 : 200, answer);
  }
}
