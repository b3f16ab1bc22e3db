package localorg.data;

import apex.database.Error;
import apex.lang.Id;
import apex.system.StatusCode;
import java.util.List;
import java.util.Map;
import localorg.org.Org;

/**
 * Rows that were deleted and can still come back. Those that left the bin cannot, but queries of all rows go on seeing
 * them. Source of the rules: SOAP API Developer Guide, "emptyRecycleBin()".
 */
public final class RecycleBin {
  private RecycleBin() {}

  /** Deletes a row for good; returns why that cannot be. */
  public static List<Error> drop(Id id) {
    String object = id == null ? null : Org.current().store.objectOf(id);
    Record row = object == null ? null : Org.current().store.find(object, id);
    if (row == null || !row.isDeleted() || row.isPurged()) {
      return List.of(new Error(StatusCode.INVALID_ID_FIELD, "Invalid record id; no recycle bin entry found", List.of()));
    }
    Org.current().store.put(row.with(Map.of(Record.PURGED, true)));
    return List.of();
  }
}
