package localorg.server;

import apex.database.Error;
import apex.database.RowResult;
import apex.database.UpsertResult;
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
import localorg.org.Org;
import localorg.project.ObjectModel;

/** /composite/sobjects: up to 200 records in one request; /composite/tree: records with their children. */
final class CompositeResource {
  private static final int MOST = 200;

  private final LocalOrg org;

  CompositeResource(LocalOrg org, RecordResource records) {
    this.org = org;
  }

  Answer handle(Call call, String base, List<String> rest) {
    if (rest.size() == 3 && rest.get(1).equals("tree")) return new TreeResource().create(call, rest.get(2));
    if (rest.size() < 2 || !rest.get(1).equals("sobjects")) throw Refusal.notFound();
    if (rest.size() == 4) {
      call.require("PATCH");
      return save(Json.readObject(call.text()), Kind.UPSERT, rest.get(3));
    }
    call.require("POST", "PATCH", "DELETE");
    if (call.method.equals("DELETE")) return delete(call);
    return save(Json.readObject(call.text()), call.method.equals("POST") ? Kind.INSERT : Kind.UPDATE, null);
  }

  private static Answer save(ApexMap body, Kind kind, String externalId) {
    if (!(body.get("records") instanceof ApexList)) throw new Refusal(400, "JSON_PARSER_ERROR", "The body must hold a list \"records\".");
    List<Object> records = ((ApexList) body.get("records")).items;
    if (records.size() > MOST) throw new Refusal(400, "EXCEEDED_ID_LIMIT", "record limit reached. cannot submit more than " + MOST + " records in a collection request");
    boolean allOrNone = Boolean.TRUE.equals(body.get("allOrNone"));
    List<Object> results = new ArrayList<>();
    List<SObject> rows = new ArrayList<>();
    List<Integer> places = new ArrayList<>();
    for (Object item : records) {
      results.add(null);
      try {
        rows.add(row((ApexMap) item, kind));
        places.add(results.size() - 1);
      } catch (Refusal refusal) {
        results.set(results.size() - 1, failure(refusal.code, refusal.getMessage(), refusal.fields));
      }
    }
    boolean doomed = allOrNone && rows.size() < records.size();
    Object start = Org.current().store.snapshot();
    List<RowResult> saved = doomed ? List.of() : dml(kind, rows, externalId);
    boolean rolledBack = allOrNone && (doomed || saved.stream().anyMatch(result -> !result.isSuccess()));
    for (int i = 0; i < places.size(); i++) {
      results.set(places.get(i), doomed ? rolledBack() : result(saved.get(i), kind, rolledBack));
    }
    if (rolledBack) Org.current().store.restore((localorg.data.Store.Snapshot) start);
    return Answer.json(200, Json.array(results));
  }

  private static SObject row(ApexMap json, Kind kind) {
    if (!(json.get("attributes") instanceof ApexMap)) throw new Refusal(400, "INVALID_INPUT", "Every record needs attributes with its type");
    ObjectModel model = RecordInput.object(String.valueOf(((ApexMap) json.get("attributes")).get("type")));
    ApexMap fields = (ApexMap) json.clone();
    Object id = kind == Kind.INSERT ? null : fields.containsKey("Id") ? fields.remove("Id") : fields.remove("id");
    SObject row = RecordInput.read(model, fields, kind != Kind.UPDATE);
    if (id != null) row.setId(id(id.toString()));
    return row;
  }

  private static Id id(String text) {
    if (!Id.isValid(text)) throw new Refusal(400, "MALFORMED_ID", "malformed id " + text);
    return Id.of(text);
  }

  private static List<RowResult> dml(Kind kind, List<SObject> rows, String externalId) {
    if (rows.isEmpty()) return List.of();
    DmlRequest request = DmlRequest.of(kind, ApexList.ofObjects(rows)).allOrNone(false).mode(AccessLevel._static_USER_MODE);
    if (externalId != null) {
      ObjectModel model = rows.get(0).model();
      if (model.fields.get(externalId) == null) throw new Refusal(400, "INVALID_FIELD", "No such column '" + externalId + "' on sobject of type " + model.name);
      request.externalId(model.fields.get(externalId).name);
    }
    return Dml.run(request);
  }

  private static ApexMap result(RowResult result, Kind kind, boolean rolledBack) {
    if (!result.isSuccess()) {
      Error error = (Error) result.getErrors().items.get(0);
      return failure(error.getStatusCode().toString(), error.getMessage(), error.fieldNames());
    }
    if (rolledBack) return rolledBack();
    ApexMap body = Json.object("id", result.getId().toString(), "success", true, "errors", Json.array(List.of()));
    if (kind == Kind.UPSERT) body.put("created", ((UpsertResult) result).isCreated());
    return body;
  }

  private static ApexMap rolledBack() {
    return failure("ALL_OR_NONE_OPERATION_ROLLED_BACK", "Record rolled back because not all records were valid and the request"
        + " was using AllOrNone header", List.of());
  }

  private static ApexMap failure(String code, String message, List<String> fields) {
    ApexMap error = Json.object("statusCode", code, "message", message, "fields", Json.array(fields == null ? List.of() : fields));
    return Json.object("success", false, "errors", Json.array(List.of(error)));
  }

  private static Answer delete(Call call) {
    boolean allOrNone = "true".equals(call.query.get("allOrNone"));
    localorg.data.Store.Snapshot start = Org.current().store.snapshot();
    List<RowResult> deleted = new ArrayList<>();
    for (String text : call.query.getOrDefault("ids", "").split(",")) {
      Id id = id(text.trim());
      String object = Org.current().store.objectOf(id);
      if (object == null) throw Refusal.notFound();
      SObject row = new SObject(RecordInput.object(object).name);
      row.setId(id);
      deleted.add(RecordResource.attempt(Kind.DELETE, row, null));
    }
    boolean rolledBack = allOrNone && deleted.stream().anyMatch(result -> !result.isSuccess());
    if (rolledBack) Org.current().store.restore(start);
    List<Object> results = new ArrayList<>();
    for (RowResult result : deleted) results.add(result(result, Kind.DELETE, rolledBack));
    return Answer.json(200, Json.array(results));
  }
}
