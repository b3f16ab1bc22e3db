package apex.system;

import apex.database.SaveResult;
import apex.lang.ApexList;
import apex.lang.SObject;
import apex.lang.TypeRef;
import java.util.ArrayList;
import java.util.List;
import localorg.org.Org;

/** Publishes platform events. */
public final class EventBus {
  private EventBus() {}

  public static SaveResult publish(SObject event) {
    return publish(event, null);
  }

  public static SaveResult publish(SObject event, Object callback) {
    return Org.current().events.publish(List.of(event), callback).get(0);
  }

  public static ApexList publish(ApexList events) {
    return publish(events, null);
  }

  public static ApexList publish(ApexList events, Object callback) {
    List<SObject> rows = new ArrayList<>();
    for (Object event : events.items) rows.add((SObject) event);
    return ApexList.of(TypeRef.parse("com/salesforce/api/Database/SaveResult"), Org.current().events.publish(rows, callback));
  }

  public static String getOperationId(Object result) {
    return localorg.org.EventBusState.uuidOf((SaveResult) result);
  }
}
