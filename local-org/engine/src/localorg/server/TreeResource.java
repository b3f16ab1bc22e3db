package localorg.server;

import apex.database.Error;
import apex.database.RowResult;
import apex.lang.ApexList;
import apex.lang.ApexMap;
import apex.lang.SObject;
import java.util.ArrayList;
import java.util.List;
import localorg.data.DmlRequest.Kind;
import localorg.org.Org;
import localorg.project.FieldModel;
import localorg.project.ObjectModel;

/** /composite/tree: records and their children, all or none. */
final class TreeResource {
  private final List<Object> results = new ArrayList<>();
  private final List<Object> failures = new ArrayList<>();

  Answer create(Call call, String object) {
    call.require("POST");
    ApexMap body = Json.readObject(call.text());
    if (!(body.get("records") instanceof ApexList)) throw new Refusal(400, "JSON_PARSER_ERROR", "The body must hold a list \"records\".");
    localorg.data.Store.Snapshot start = Org.current().store.snapshot();
    ObjectModel model = RecordInput.object(object);
    for (Object record : ((ApexList) body.get("records")).items) insert(model, (ApexMap) record, null, null);
    if (failures.isEmpty()) return Answer.json(201, Json.object("hasErrors", false, "results", Json.array(results)));
    Org.current().store.restore(start);
    return Answer.json(400, Json.object("hasErrors", true, "results", Json.array(failures)));
  }

  private void insert(ObjectModel model, ApexMap json, SObject parent, FieldModel key) {
    String reference = json.get("attributes") instanceof ApexMap ? (String) ((ApexMap) json.get("attributes")).get("referenceId") : null;
    if (reference == null) throw new Refusal(400, "INVALID_INPUT", "Every record needs attributes with a referenceId");
    ApexMap own = Json.object();
    List<String> nested = new ArrayList<>();
    for (Object name : json.keys()) {
      boolean isChildren = model.children.get((String) name) != null && json.get(name) instanceof ApexMap;
      if (isChildren) nested.add((String) name);
      else own.put(name, json.get(name));
    }
    SObject row = RecordInput.read(model, own, true);
    if (parent != null) row.values().put(key.name, parent.id());
    RowResult result = RecordResource.attempt(Kind.INSERT, row, null);
    if (!result.isSuccess()) {
      Error error = (Error) result.getErrors().items.get(0);
      failures.add(Json.object("referenceId", reference, "errors", Json.array(List.of(Json.object("statusCode",
          error.getStatusCode().toString(), "message", error.getMessage(), "fields", error.getFields())))));
      return;
    }
    results.add(Json.object("referenceId", reference, "id", result.getId().toString()));
    for (String name : nested) {
      ObjectModel.ChildRelationship child = model.children.get(name);
      Object records = ((ApexMap) json.get(name)).get("records");
      for (Object record : ((ApexList) records).items) insert(Org.object(child.childObject), (ApexMap) record, row, Org.childField(model, child));
    }
  }
}
