package localorg.data;

import apex.lang.SObject;
import apex.system.StatusCode;
import java.util.ArrayList;
import java.util.List;
import localorg.org.Access;
import localorg.org.Org;
import localorg.project.FieldModel;
import localorg.project.ObjectModel;

/** Object and field rights in user-mode DML. */
final class UserModeChecks {
  private UserModeChecks() {}

  /** Sharing of stored rows, which counts in user mode and wherever a class declares {@code with sharing}. */
  static void checkSharing(DmlRequest request, RowOutcome outcome) {
    if (outcome.before != null && RecordLocks.forbids(outcome.before)) {
      outcome.fail(StatusCode.ENTITY_IS_LOCKED, "Entity is locked for editing");
      return;
    }
    boolean enforced = request.userMode || Org.current().session.enforcesSharing();
    if (enforced && outcome.before != null && !Sharing.canEdit(outcome.before)) {
      outcome.fail(StatusCode.INSUFFICIENT_ACCESS_OR_READONLY, "insufficient access rights on object id");
    }
  }

  static void check(DmlRequest.Kind kind, RowOutcome outcome) {
    ObjectModel model = outcome.row.model();
    Access access = Org.access();
    boolean allowed;
    switch (kind) {
      case INSERT: allowed = access.canCreate(model); break;
      case UPDATE: allowed = access.canEdit(model); break;
      case UPSERT: allowed = outcome.created ? access.canCreate(model) : access.canEdit(model); break;
      default: allowed = access.canDelete(model);
    }
    if (!allowed) {
      outcome.fail(StatusCode.CANNOT_INSERT_UPDATE_ACTIVATE_ENTITY, "Access to entity '" + model.name + "' denied");
      return;
    }
    if (kind != DmlRequest.Kind.DELETE && kind != DmlRequest.Kind.UNDELETE) checkFields(outcome, model, access);
  }

  private static void checkFields(RowOutcome outcome, ObjectModel model, Access access) {
    List<String> hidden = new ArrayList<>();
    SObject row = outcome.row;
    for (String name : row.values().keySet()) {
      FieldModel field = model.fields.get(name);
      if (field == null || name.equals("Id") || field.readOnly) continue;
      if (!access.canEditField(model, field)) hidden.add(field.name);
    }
    if (!hidden.isEmpty()) {
      outcome.fail(StatusCode.CANNOT_INSERT_UPDATE_ACTIVATE_ENTITY,
          "Operation failed due to fields being inaccessible on Sobject " + model.name
              + ", check errors on Exception or Result!", hidden.toArray(new String[0]));
    }
  }
}
