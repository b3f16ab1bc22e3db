package localorg.data;

import apex.lang.ApexException;
import apex.lang.Id;
import apex.lang.SObject;
import apex.system.StatusCode;
import apex.system.TriggerOperation;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import localorg.engine.ApexStack;
import localorg.org.Org;
import localorg.org.TriggerRun;
import localorg.project.ObjectModel;

/** Deletes rows into the recycle bin and brings them back. */
final class DmlRemoval {
  private final DmlRequest request;
  private final List<RowOutcome> outcomes;
  private final ObjectModel model;

  DmlRemoval(DmlRequest request, List<RowOutcome> outcomes, ObjectModel model) {
    this.request = request;
    this.outcomes = outcomes;
    this.model = model;
  }

  boolean delete() {
    for (RowOutcome outcome : outcomes) find(outcome, false);
    if (request.userMode) for (RowOutcome outcome : alive()) UserModeChecks.check(request.kind, outcome);
    for (RowOutcome outcome : alive()) UserModeChecks.checkSharing(request, outcome);
    List<SObject> old = oldRows();
    fire(TriggerOperation.BEFORE_DELETE, List.of(), old);
    for (RowOutcome outcome : alive()) {
      // Triggers may have changed or deleted the row in the meantime.
      outcome.before = Org.current().store.find(model.name, outcome.id);
      if (outcome.before == null || outcome.before.isDeleted()) continue;
      if (request.allOrNone && outcomes.stream().anyMatch(RowOutcome::failed)) return false;
      if (request.beforeRemoval != null) {
        request.beforeRemoval.accept(outcome.before);
        outcome.before = Org.current().store.find(model.name, outcome.id);
      }
      Cascade.delete(outcome, outcome.before);
    }
    int failedBefore = outcomes.size() - alive().size();
    fire(TriggerOperation.AFTER_DELETE, List.of(), oldRows());
    return outcomes.size() - alive().size() > failedBefore;
  }

  boolean undelete() {
    for (RowOutcome outcome : outcomes) find(outcome, true);
    List<SObject> rows = new ArrayList<>();
    for (RowOutcome outcome : alive()) {
      Validation.checkUnique(outcome, model, outcome.before.values());
      if (outcome.failed()) continue;
      rows.add(Rows.toSObject(Cascade.undelete(outcome.before)).markReadOnly());
    }
    fire(TriggerOperation.AFTER_UNDELETE, rows, List.of());
    return false;
  }

  private List<RowOutcome> alive() {
    return outcomes.stream().filter(outcome -> !outcome.failed()).collect(Collectors.toList());
  }

  private List<SObject> oldRows() {
    return alive().stream().map(outcome -> Rows.toSObject(outcome.before).markReadOnly()).collect(Collectors.toList());
  }

  private void find(RowOutcome outcome, boolean deleted) {
    outcome.id = outcome.row.id();
    if (outcome.id == null) {
      outcome.fail(StatusCode.MISSING_ARGUMENT, "Id not specified in a " + request.kind.name().toLowerCase() + " call");
      return;
    }
    outcome.before = Org.current().store.find(model.name, outcome.id);
    if (outcome.before == null) {
      outcome.fail(StatusCode.INVALID_CROSS_REFERENCE_KEY, "invalid cross reference id");
    } else if (outcome.before.isDeleted() != deleted || outcome.before.isPurged()) {
      outcome.fail(deleted ? StatusCode.UNDELETE_FAILED : StatusCode.ENTITY_IS_DELETED,
          deleted ? "Entity is not in the recycle bin" : "entity is deleted");
    } else {
      UpsertKeys.checkRunning(outcome);
    }
  }

  private void fire(TriggerOperation operation, List<SObject> rows, List<SObject> old) {
    List<SObject> subjects = rows.isEmpty() ? old : rows;
    try {
      TriggerRun.fire(model, operation, rows, old);
    } catch (ApexException | NullPointerException e) {
      String text = TriggerRun.describeFailure(operation, e, ApexStack.text(e));
      for (RowOutcome outcome : alive()) outcome.fail(StatusCode.CANNOT_INSERT_UPDATE_ACTIVATE_ENTITY, text);
      return;
    }
    for (SObject row : subjects) {
      for (RowOutcome outcome : outcomes) {
        Id id = row.id();
        if (id.equals(outcome.id)) outcome.errors.addAll(row.errors);
      }
    }
  }
}
