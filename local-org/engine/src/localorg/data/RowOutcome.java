package localorg.data;

import apex.database.DeleteResult;
import apex.database.Error;
import apex.database.RowResult;
import apex.database.SaveResult;
import apex.database.UndeleteResult;
import apex.database.UpsertResult;
import apex.lang.Id;
import apex.lang.SObject;
import apex.system.StatusCode;
import java.util.ArrayList;
import java.util.List;

/** What becomes of one row during a DML operation. */
final class RowOutcome {
  final int index;
  final SObject row;
  final List<Error> errors = new ArrayList<>();
  boolean created;
  Id id;
  /** The stored row before the operation; null for new rows. */
  Record before;

  RowOutcome(int index, SObject row) {
    this.index = index;
    this.row = row;
  }

  boolean failed() {
    return !errors.isEmpty();
  }

  void fail(StatusCode code, String message, String... fields) {
    errors.add(new Error(code, message, List.of(fields)));
  }

  RowResult result(DmlRequest.Kind kind) {
    Id resultId = failed() && (kind == DmlRequest.Kind.INSERT || created) ? null : id;
    switch (kind) {
      case DELETE: return new DeleteResult(resultId, errors);
      case UNDELETE: return new UndeleteResult(resultId, errors);
      case UPSERT: return new UpsertResult(resultId, errors, created && !failed());
      default: return new SaveResult(resultId, errors);
    }
  }
}
