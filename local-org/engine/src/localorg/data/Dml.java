package localorg.data;

import apex.database.Error;
import apex.database.RowResult;
import apex.lang.ApexList;
import apex.lang.Exceptions;
import apex.lang.Id;
import apex.lang.SObject;
import apex.lang.TypeRef;
import apex.system.DmlException;
import apex.system.StatusCode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import localorg.org.Faults;
import localorg.org.Limits;
import localorg.org.Org;
import localorg.org.SetupScope;
import localorg.org.Transactions;
import localorg.project.ObjectModel;

/** Runs DML operations: chunks of 200 rows of one object, all or nothing or row by row. */
public final class Dml {
  private static final int CHUNK = 200;

  private Dml() {}

  /** Runs and returns Apex's list of results. */
  public static ApexList runList(DmlRequest request) {
    String type = request.kind == DmlRequest.Kind.DELETE ? "DeleteResult"
        : request.kind == DmlRequest.Kind.UPSERT ? "UpsertResult"
        : request.kind == DmlRequest.Kind.UNDELETE ? "UndeleteResult" : "SaveResult";
    return ApexList.of(TypeRef.parse("com/salesforce/api/Database/" + type), run(request));
  }

  /** Runs and returns one result a row; throws a DmlException when all-or-none and a row fails. */
  public static List<RowResult> run(DmlRequest request) {
    List<RowOutcome> outcomes = new ArrayList<>();
    for (SObject row : request.rows) outcomes.add(new RowOutcome(outcomes.size(), Exceptions.notNull(row)));
    if (outcomes.isEmpty()) return List.of();
    if (outcomes.get(0).row.model().kind == ObjectModel.Kind.EVENT) return Events.insert(request);
    checkDuplicateIds(request);
    Limits limits = Org.limits();
    if (request.counted) limits.use(Limits.Kind.DML_STATEMENTS, 1);
    limits.use(Limits.Kind.DML_ROWS, outcomes.size());
    Faults.strike(Faults.Point.DML, request.kind + " " + outcomes.get(0).row.typeName());
    Store.Snapshot start = Org.current().store.snapshot();
    Org.current().transactions.current().uncommittedWork = true;
    for (RowOutcome outcome : outcomes) {
      checkMixed(outcome, request.kind == DmlRequest.Kind.DELETE);
      strike(outcome);
    }
    try {
      boolean stop = request.allOrNone && outcomes.stream().anyMatch(RowOutcome::failed);
      for (List<RowOutcome> chunk : stop ? List.<List<RowOutcome>>of() : chunks(outcomes)) new DmlChunk(request, chunk).run();
    } catch (RuntimeException e) {
      undo(request, outcomes, start);
      throw e;
    }
    if (request.allOrNone && outcomes.stream().anyMatch(RowOutcome::failed)) {
      undo(request, outcomes, start);
      throw exception(request, outcomes);
    }
    List<RowResult> results = new ArrayList<>();
    for (RowOutcome outcome : outcomes) {
      results.add(outcome.result(request.kind));
      if (!outcome.failed()) Org.current().transactions.current().changes.add(change(request.kind, outcome));
    }
    return results;
  }

  private static Transactions.Change change(DmlRequest.Kind kind, RowOutcome outcome) {
    boolean saved = kind != DmlRequest.Kind.DELETE && kind != DmlRequest.Kind.UNDELETE;
    return new Transactions.Change(saved ? outcome.created ? "CREATE" : "UPDATE" : kind.name(), outcome.id);
  }

  private static void checkMixed(RowOutcome outcome, boolean deletes) {
    SetupScope scope = Org.current().transactions.current().setupScope();
    String object = outcome.row.typeName();
    String original = scope.conflict(outcome.row, deletes);
    if (original == null) {
      scope.wrote(outcome.row, deletes);
    } else {
      outcome.fail(StatusCode.MIXED_DML_OPERATION, "DML operation on setup object is not permitted after you have updated"
          + " a non-setup object (or vice versa): " + object + ", original object: " + original);
    }
  }

  private static void strike(RowOutcome outcome) {
    String effect = Faults.effect(Faults.Point.ROW, outcome.row.typeName());
    if (effect != null) outcome.fail(StatusCode.valueOf(effect), "Refused on purpose");
  }

  private static void undo(DmlRequest request, List<RowOutcome> outcomes, Store.Snapshot start) {
    Org.current().store.restore(start);
    for (RowOutcome outcome : outcomes) if (outcome.created) outcome.row.values().remove("Id");
  }

  private static void checkDuplicateIds(DmlRequest request) {
    if (request.kind == DmlRequest.Kind.INSERT || request.kind == DmlRequest.Kind.UPSERT) return;
    Set<Id> seen = new HashSet<>();
    for (SObject row : request.rows) {
      if (row.id() != null && !seen.add(row.id())) throw Exceptions.list("Duplicate id in list: " + row.id());
    }
  }

  private static List<List<RowOutcome>> chunks(List<RowOutcome> outcomes) {
    List<List<RowOutcome>> chunks = new ArrayList<>();
    List<RowOutcome> current = null;
    for (RowOutcome outcome : outcomes) {
      boolean fits = current != null && current.size() < CHUNK
          && current.get(0).row.typeName().equals(outcome.row.typeName());
      if (!fits) {
        current = new ArrayList<>();
        chunks.add(current);
      }
      current.add(outcome);
    }
    return chunks;
  }

  private static DmlException exception(DmlRequest request, List<RowOutcome> outcomes) {
    List<DmlException.Row> rows = new ArrayList<>();
    for (RowOutcome outcome : outcomes) {
      for (Error error : outcome.errors) {
        rows.add(new DmlException.Row(outcome.index, outcome.created ? null : outcome.id, error, outcome.row.typeName()));
      }
    }
    DmlException.Row first = rows.get(0);
    String word = request.kind.name().charAt(0) + request.kind.name().substring(1).toLowerCase();
    String id = first.id == null ? "" : " with id " + first.id;
    String text = word + " failed. First exception on row " + first.index + id + "; first error: "
        + first.error.getStatusCode() + ", " + first.error.getMessage() + ": [" + String.join(", ", first.error.fieldNames()) + "]";
    return new DmlException(text, rows);
  }
}
