package localorg.org;

import apex.eventbus.ChangeEventHeader;
import apex.lang.ApexList;
import apex.lang.SObject;
import apex.lang.Values;
import java.util.ArrayList;
import java.util.List;
import localorg.data.Record;
import localorg.project.FieldModel;
import localorg.project.ObjectModel;

/** Change data capture: each saved row becomes an event for triggers on the object's change events. */
public final class ChangeEvents {
  private boolean enabled;
  private int sequence;

  public void enable() {
    enabled = true;
  }

  /** {@code before} is null for a new row, {@code after} for a deleted one; {@code type} is CREATE, UPDATE and so on. */
  public void note(String type, Record before, Record after) {
    if (!enabled) return;
    Record row = after == null ? before : after;
    String name = row.object.endsWith("__c") ? row.object.replaceAll("__c$", "__ChangeEvent") : row.object + "ChangeEvent";
    ObjectModel model = Org.findObject(name);
    if (model == null) return;
    SObject event = new SObject(name);
    List<String> changed = new ArrayList<>();
    List<String> nulled = new ArrayList<>();
    for (FieldModel field : Org.object(row.object).fields.values()) {
      if (!model.fields.containsKey(field.name) || field.name.equals("Id") || after == null) continue;
      Object value = after.get(field.name);
      if (before != null && Values.equal(value, before.get(field.name)) || before == null && value == null) continue;
      if (before != null) changed.add(field.name);
      if (value == null) nulled.add(field.name);
      else event.values().put(field.name, value);
    }
    event.values().put("ChangeEventHeader", header(type, row, changed, nulled));
    Org.current().events.enqueue(event);
  }

  private ChangeEventHeader header(String type, Record row, List<String> changed, List<String> nulled) {
    Org org = Org.current();
    ChangeEventHeader header = new ChangeEventHeader();
    header.setEntityName(row.object);
    header.setChangeType(type);
    header.setChangeOrigin("com/salesforce/api/soap/65.0;client=SfdcInternalAPI/");
    header.setRecordIds(ApexList.ofStrings(List.of(row.id.toString())));
    header.setChangedFields(ApexList.ofStrings(changed));
    header.setNulledFields(ApexList.ofStrings(nulled));
    header.setCommitTimestamp(org.clock.millis());
    header.setCommitNumber((long) ++sequence);
    header.setCommitUser(org.session.userId().toString());
    header.setSequenceNumber(1);
    header.setTransactionKey(org.transactions.current().requestId());
    return header;
  }
}
