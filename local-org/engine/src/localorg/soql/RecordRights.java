package localorg.soql;

import apex.lang.Id;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import localorg.data.Record;
import localorg.data.Sharing;
import localorg.org.Access;
import localorg.org.Org;
import localorg.project.ObjectModel;

/** Rows of UserRecordAccess, which tell what a user may do with a record. Made when a query asks for them. */
final class RecordRights {
  static final String OBJECT = "UserRecordAccess";

  private RecordRights() {}

  /** {@code compared}: what the query compares with, users and records among them. */
  static List<Record> rows(Collection<String> compared) {
    Set<String> texts = new LinkedHashSet<>(compared);
    Org org = Org.current();
    List<Record> rows = new ArrayList<>();
    for (String user : texts) {
      if (!Id.isValid(user) || org.store.find("User", Id.of(user)) == null) continue;
      org.session.push(Id.of(user));
      try {
        for (String text : texts) {
          Record record = Id.isValid(text) ? find(Id.of(text)) : null;
          if (record != null) rows.add(row(Id.of(user), record));
        }
      } finally {
        org.session.pop();
      }
    }
    return rows;
  }

  private static Record find(Id id) {
    String object = Org.current().store.objectOf(id);
    Record record = object == null ? null : Org.current().store.find(object, id);
    return record == null || record.isDeleted() ? null : record;
  }

  private static Record row(Id user, Record record) {
    Access access = Org.access();
    ObjectModel model = Org.object(record.object);
    boolean seen = Sharing.canRead(record);
    boolean changed = Sharing.canEdit(record);
    Map<String, Object> values = new HashMap<>();
    values.put("UserId", user);
    values.put("RecordId", record.id.toString());
    values.put("HasReadAccess", seen && access.canRead(model));
    values.put("HasEditAccess", changed && access.canEdit(model));
    values.put("HasDeleteAccess", changed && access.canDelete(model));
    values.put("HasTransferAccess", changed && access.canEdit(model));
    values.put("HasAllAccess", access.seesAll(model, true));
    return new Record(OBJECT, record.id, values);
  }
}
