package apex.system;

import apex.approval.LockResult;
import apex.approval.ProcessRequest;
import apex.approval.ProcessResult;
import apex.approval.UnlockResult;
import apex.database.Error;
import apex.lang.ApexList;
import apex.lang.ApexMap;
import apex.lang.Exceptions;
import apex.lang.Id;
import apex.lang.SObject;
import apex.lang.TypeRef;
import java.util.ArrayList;
import java.util.List;
import localorg.data.Record;
import localorg.data.RecordLocks;
import localorg.org.Org;

/** Locks and unlocks records. No org here has an approval process, so none takes a record. */
public final class Approval {
  private Approval() {}

  public static Boolean isLocked(Id id) {
    return RecordLocks.isLocked(Exceptions.argument(id));
  }

  public static Boolean isLocked(SObject row) {
    return isLocked(row.id());
  }

  public static ApexMap isLocked(ApexList rows) {
    ApexMap result = ApexMap.of(TypeRef.parse("apex/lang/Id"), TypeRef.parse("java/lang/Boolean"));
    for (Object item : rows.items) result.put(id(item), isLocked(id(item)));
    return result;
  }

  public static LockResult lock(Id id) {
    return lock(id, true);
  }

  public static LockResult lock(SObject row) {
    return lock(row.id(), true);
  }

  public static LockResult lock(SObject row, Boolean allOrNone) {
    return lock(row.id(), allOrNone);
  }

  public static LockResult lock(Id id, Boolean allOrNone) {
    List<Error> errors = errors("Lock", List.of(id), allOrNone).get(0);
    if (errors.isEmpty()) RecordLocks.lock(id);
    return new LockResult(id, errors);
  }

  public static ApexList lock(ApexList rows) {
    return lock(rows, true);
  }

  public static ApexList lock(ApexList rows, Boolean allOrNone) {
    List<LockResult> results = new ArrayList<>();
    List<List<Error>> errors = errors("Lock", ids(rows), allOrNone);
    for (Id id : ids(rows)) {
      results.add(new LockResult(id, errors.get(results.size())));
      if (results.get(results.size() - 1).isSuccess()) RecordLocks.lock(id);
    }
    return ApexList.of(TypeRef.parse("com/salesforce/api/Approval/LockResult"), results);
  }

  public static UnlockResult unlock(Id id) {
    return unlock(id, true);
  }

  public static UnlockResult unlock(SObject row) {
    return unlock(row.id(), true);
  }

  public static UnlockResult unlock(SObject row, Boolean allOrNone) {
    return unlock(row.id(), allOrNone);
  }

  public static UnlockResult unlock(Id id, Boolean allOrNone) {
    List<Error> errors = errors("Unlock", List.of(id), allOrNone).get(0);
    if (errors.isEmpty()) RecordLocks.unlock(id);
    return new UnlockResult(id, errors);
  }

  public static ApexList unlock(ApexList rows) {
    return unlock(rows, true);
  }

  public static ApexList unlock(ApexList rows, Boolean allOrNone) {
    List<UnlockResult> results = new ArrayList<>();
    List<List<Error>> errors = errors("Unlock", ids(rows), allOrNone);
    for (Id id : ids(rows)) {
      results.add(new UnlockResult(id, errors.get(results.size())));
      if (results.get(results.size() - 1).isSuccess()) RecordLocks.unlock(id);
    }
    return ApexList.of(TypeRef.parse("com/salesforce/api/Approval/UnlockResult"), results);
  }

  public static ProcessResult process(ProcessRequest request) {
    return process(request, true);
  }

  public static ProcessResult process(ProcessRequest request, Boolean allOrNone) {
    useDml(1);
    return ApprovalRefusal.of(request, 0, allOrNone);
  }

  public static ApexList process(ApexList requests) {
    return process(requests, true);
  }

  public static ApexList process(ApexList requests, Boolean allOrNone) {
    useDml(requests.items.size());
    List<ProcessResult> results = new ArrayList<>();
    for (Object item : requests.items) results.add(ApprovalRefusal.of((ProcessRequest) item, results.size(), allOrNone));
    return ApexList.of(TypeRef.parse("com/salesforce/api/Approval/ProcessResult"), results);
  }

  private static void useDml(int rows) {
    Org.limits().use(localorg.org.Limits.Kind.DML_STATEMENTS, 1);
    Org.limits().use(localorg.org.Limits.Kind.DML_ROWS, rows);
  }

  private static List<Id> ids(ApexList rows) {
    List<Id> ids = new ArrayList<>();
    for (Object item : rows.items) ids.add(id(item));
    return ids;
  }

  private static Id id(Object item) {
    return item instanceof SObject ? ((SObject) item).id() : Id.of(item.toString());
  }

  /** The errors of each row; counts as one DML operation. */
  private static List<List<Error>> errors(String word, List<Id> ids, Boolean allOrNone) {
    useDml(ids.size());
    List<List<Error>> all = new ArrayList<>();
    List<DmlException.Row> failed = new ArrayList<>();
    for (Id id : ids) {
      String object = Org.current().store.objectOf(id);
      Record record = object == null ? null : Org.current().store.find(object, id);
      boolean isMissing = record == null || record.isDeleted();
      Error error = isMissing ? new Error(StatusCode.INVALID_CROSS_REFERENCE_KEY, "invalid cross reference id", List.of()) : null;
      if (isMissing) failed.add(new DmlException.Row(all.size(), id, error, object == null ? "" : object));
      all.add(isMissing ? List.of(error) : List.of());
    }
    if (!failed.isEmpty() && Boolean.TRUE.equals(allOrNone)) {
      DmlException.Row first = failed.get(0);
      throw new DmlException(word + " failed. First exception on row " + first.index + " with id " + first.id
          + "; first error: " + first.error.getStatusCode() + ", " + first.error.getMessage() + ": []", failed);
    }
    return all;
  }
}
