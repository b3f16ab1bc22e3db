package localorg.server;

import apex.lang.ApexDatetime;
import apex.lang.ApexMap;
import apex.lang.SObject;
import localorg.org.OrgState;
import localorg.org.Transactions;
import localorg.project.FieldModel;

/** Platform events and record changes in the form in which subscribers outside get them. */
final class Messages {
  static final String CHANGES = "/data/ChangeEvents";

  private Messages() {}

  static EventStream.Message ofEvent(SObject event) {
    ApexMap payload = Json.object("CreatedDate", ((ApexDatetime) event.values().get("CreatedDate")).toIso(), "CreatedById",
        event.values().get("CreatedById").toString());
    for (FieldModel field : event.model().fields.values()) {
      if (field.custom) payload.put(field.name, Values.plain(field, event.values().get(field.name)));
    }
    String uuid = (String) event.values().get("EventUuid");
    long replayId = Long.parseLong((String) event.values().get("ReplayId"));
    ApexMap data = Json.object("schema", event.typeName(), "payload", payload, "event",
        Json.object("EventUuid", uuid, "replayId", replayId, "EventApiName", event.typeName()));
    return new EventStream.Message(replayId, "/event/" + event.typeName(), data);
  }

  static EventStream.Message ofChange(long number, Transactions.Change change, OrgState state) {
    String object = state.store.objectOf(change.id);
    ApexMap data = Json.object("payload", Json.object("object", object, "id", change.id.toString(), "change", change.kind),
        "event", Json.object("replayId", number));
    return new EventStream.Message(number, CHANGES, data);
  }
}
