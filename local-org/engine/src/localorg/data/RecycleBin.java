package localorg.data;

import apex.database.Error;
import apex.lang.Id;
import apex.system.StatusCode;
import java.util.List;
import localorg.org.Org;

/** Rows that were deleted and can still come back. */
public final class RecycleBin {
  private RecycleBin() {}

  /** Deletes a row for good; returns why that cannot be. */
  public static List<Error> drop(Id id) {
    String object = id == null ? null : Org.current().store.objectOf(id);
    Record row = object == null ? null : Org.current().store.find(object, id);
    if (row == null || !row.isDeleted()) {
      return List.of(new Error(StatusCode.INVALID_ID_FIELD, "Invalid record id; no recycle bin entry found", List.of()));
    }
    Org.current().store.remove(row);
    return List.of();
  }
}
