package localorg.data;

import apex.lang.Id;
import java.util.Map;
import localorg.org.Org;
import localorg.project.ObjectModel;

/** Records that nobody but administrators may change until they are unlocked. */
public final class RecordLocks {
  private static final String TABLE = "RecordLock";

  private RecordLocks() {}

  public static boolean isLocked(Id id) {
    return Org.current().store.find(TABLE, id) != null;
  }

  public static void lock(Id id) {
    Org.current().store.put(new Record(TABLE, id, Map.of("IsDeleted", false)));
  }

  public static void unlock(Id id) {
    Record lock = Org.current().store.find(TABLE, id);
    if (lock != null) Org.current().store.remove(lock);
  }

  static boolean forbids(Record record) {
    ObjectModel model = Org.findObject(record.object);
    return isLocked(record.id) && !Org.access().seesAll(model, true);
  }
}
