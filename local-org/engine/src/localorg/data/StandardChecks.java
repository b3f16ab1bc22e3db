package localorg.data;

import apex.lang.Id;
import apex.lang.SObject;
import apex.lang.Values;
import apex.system.StatusCode;
import java.util.Map;
import java.util.Objects;
import localorg.org.Org;

/** Rules of single standard objects. */
final class StandardChecks {
  private StandardChecks() {}

  static void check(RowOutcome outcome, boolean isNew) {
    SObject row = outcome.row;
    Map<String, Object> values = row.values();
    checkOwner(outcome, values);
    if (values.get("ParentId") instanceof Id && row.model().fields.get("ParentId").referenceTo.contains(row.typeName())) {
      checkHierarchy(outcome, (Id) values.get("ParentId"));
    }
    switch (row.typeName()) {
      case "User": checkUsername(outcome, values); break;
      case "PricebookEntry": if (isNew) Products.checkEntry(outcome, values); break;
      case "CampaignMember": if (isNew) Campaigns.checkMember(outcome, values); break;
      case "PermissionSetAssignment": if (isNew) checkAssignment(outcome, values); break;
      default:
    }
  }

  private static void checkOwner(RowOutcome outcome, Map<String, Object> values) {
    Record owner = DerivedFields.parent("User", values.get("OwnerId"));
    boolean changed = outcome.before == null || !Objects.equals(outcome.before.get("OwnerId"), values.get("OwnerId"));
    if (changed && owner != null && Boolean.FALSE.equals(owner.get("IsActive"))) {
      outcome.fail(StatusCode.INACTIVE_OWNER_OR_USER, "operation performed with inactive user [" + owner.id.to15()
          + "] as owner of " + outcome.row.typeName().toLowerCase());
    }
  }

  private static void checkHierarchy(RowOutcome outcome, Id parent) {
    Id current = parent;
    for (int level = 0; current != null && level < 500; level++) {
      if (current.equals(outcome.id)) {
        outcome.fail(StatusCode.CIRCULAR_DEPENDENCY, "attempt to violate hierarchy constraints");
        return;
      }
      Record row = Org.current().store.find(outcome.row.typeName(), current);
      current = row == null ? null : (Id) row.get("ParentId");
    }
  }

  private static void checkUsername(RowOutcome outcome, Map<String, Object> values) {
    for (Record user : Org.current().store.rows("User")) {
      boolean isOther = !Objects.equals(user.id, outcome.id);
      if (isOther && String.valueOf(values.get("Username")).equalsIgnoreCase((String) user.get("Username"))) {
        outcome.fail(StatusCode.DUPLICATE_USERNAME, "Duplicate Username.<br>The username already exists in this or another"
            + " Salesforce organization. Usernames must be unique across all Salesforce organizations. To resolve, use a"
            + " different username (it doesn't need to match the user's email address). ", "Username");
        return;
      }
    }
  }

  private static void checkAssignment(RowOutcome outcome, Map<String, Object> values) {
    for (Record row : Org.current().store.rows("PermissionSetAssignment")) {
      boolean same = !row.isDeleted() && Values.equal(row.get("AssigneeId"), values.get("AssigneeId"))
          && values.get("PermissionSetId") != null && Values.equal(row.get("PermissionSetId"), values.get("PermissionSetId"));
      if (same) {
        outcome.fail(StatusCode.DUPLICATE_VALUE, "duplicate value found: PermissionSetId duplicates value on record with id: "
            + row.id.to15(), "PermissionSetId", "AssigneeId");
        return;
      }
    }
  }
}
