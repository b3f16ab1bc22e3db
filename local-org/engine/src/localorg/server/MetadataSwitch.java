package localorg.server;

import apex.lang.ApexException;
import apex.lang.ApexMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import localorg.data.FieldValues;
import localorg.data.Record;
import localorg.engine.TypeNames;
import localorg.json.JsonBinder;
import localorg.org.Org;
import localorg.project.FieldModel;
import localorg.project.ObjectModel;

/** /local/metadata/Type__mdt/Record: changes custom metadata, as an admin does in Setup. */
final class MetadataSwitch {
  private final LocalOrg org;

  MetadataSwitch(LocalOrg org) {
    this.org = org;
  }

  Answer handle(Call call, String path) {
    call.require("GET", "PATCH");
    String[] names = path.split("/");
    if (names.length != 2) throw Refusal.notFound();
    return call.method.equals("GET") ? org.look(() -> Answer.json(200, shown(record(names)))) : org.alone(() -> change(call, names));
  }

  private Record record(String[] names) {
    ObjectModel model = Org.findObject(names[0]);
    if (model == null || model.kind != ObjectModel.Kind.METADATA) throw Refusal.notFound();
    for (Record row : org.state.store.rows(model.name)) if (names[1].equalsIgnoreCase((String) row.get("DeveloperName"))) return row;
    throw Refusal.notFound();
  }

  private static ApexMap shown(Record row) {
    ApexMap result = Json.object("id", row.id.toString());
    row.values().forEach((name, value) -> result.put(name, Values.plain(null, value)));
    return result;
  }

  private Answer change(Call call, String[] names) {
    Record row = record(names);
    ObjectModel model = Org.object(row.object);
    ApexMap body = Json.readObject(call.text());
    Map<String, Object> changes = new LinkedHashMap<>();
    for (Object key : body.keys()) {
      FieldModel field = model.fields.get((String) key);
      if (field == null || !field.custom) {
        throw new Refusal(400, "INVALID_FIELD", "No such column '" + key + "' on " + model.name, List.of((String) key));
      }
      Object value = body.get(key);
      try {
        changes.put(field.name, value == null ? null : JsonBinder.bind(value, TypeNames.find(FieldValues.apexType(field)), false));
      } catch (ApexException e) {
        throw new Refusal(400, "JSON_PARSER_ERROR", field.name + ": " + e.getMessage(), List.of(field.name));
      }
    }
    org.state.store.put(row.with(changes));
    return Answer.empty(204);
  }
}
