package localorg.data;

import apex.lang.Id;
import apex.system.StatusCode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import localorg.org.Org;
import localorg.project.FieldModel;
import localorg.project.ObjectModel;

/**
 * What a deletion does to the rows that point to the deleted one: details go with it, lookups are cleared or forbid it.
 * Rows that went along come back with it. Source: Object Reference, "Relationships Among Objects".
 */
final class Cascade {
  /** On a row in the recycle bin: the row whose deletion took it along. Not a field, so no query sees it. */
  private static final String TAKEN_BY = "$takenBy";
  private static final Set<String> DETAILS = Set.of("Contact.AccountId", "Opportunity.AccountId", "Asset.AccountId",
      "OpportunityLineItem.OpportunityId", "OpportunityContactRole.OpportunityId", "OpportunityContactRole.ContactId",
      "CaseComment.ParentId", "EmailMessage.ParentId", "CampaignMember.CampaignId", "CampaignMember.ContactId",
      "CampaignMember.LeadId", "CampaignMemberStatus.CampaignId", "PricebookEntry.Pricebook2Id",
      "OrderItem.OrderId", "Attachment.ParentId", "Note.ParentId", "Task.WhatId", "Event.WhatId",
      "ContentVersion.ContentDocumentId", "ContentDocumentLink.ContentDocumentId", "ContentDocumentLink.LinkedEntityId",
      "FeedItem.ParentId", "FeedComment.FeedItemId", "TopicAssignment.TopicId", "TopicAssignment.EntityId",
      "GroupMember.GroupId", "QueueSobject.QueueId", "PermissionSetAssignment.PermissionSetId",
      "ObjectPermissions.ParentId", "FieldPermissions.ParentId", "SetupEntityAccess.ParentId");
  private static final Map<String, String> RESTRICTED =
      Map.of("Case.AccountId", "cases", "Contract.AccountId", "contracts", "Order.AccountId", "orders");

  private final RowOutcome outcome;
  private final List<Record> taken = new ArrayList<>();

  private Cascade(RowOutcome outcome) {
    this.outcome = outcome;
  }

  /** Puts a row and its details into the recycle bin, or notes why that cannot be. */
  static void delete(RowOutcome outcome, Record record) {
    Cascade cascade = new Cascade(outcome);
    cascade.remove(record, record.id);
    for (Record row : cascade.taken) {
      Org.current().changes.note("DELETE", row, null);
      SideEffects.afterChange(row);
    }
  }

  private void remove(Record record, Id root) {
    for (String object : Org.current().store.objects()) {
      ObjectModel child = Org.findObject(object);
      if (child == null) continue;
      for (FieldModel field : child.fields.values()) {
        boolean mayPoint = field.referenceTo.contains(record.object) || field.isPolymorphic() || isDetail(child, field);
        if (mayPoint && !field.name.endsWith("OwnerId")) release(record, child, field, root);
      }
    }
    if (outcome.failed()) return;
    Map<String, Object> changes = new HashMap<>();
    changes.put("IsDeleted", true);
    if (!record.id.equals(root)) changes.put(TAKEN_BY, root);
    Record gone = record.with(changes);
    Org.current().store.put(gone);
    taken.add(gone);
  }

  private static boolean isDetail(ObjectModel child, FieldModel field) {
    return DETAILS.contains(child.name + "." + field.name);
  }

  private void release(Record record, ObjectModel child, FieldModel field, Id root) {
    for (Record row : new ArrayList<>(Org.current().store.rows(child.name))) {
      if (row.isDeleted() || !record.id.equals(row.get(field.name))) continue;
      String restricted = RESTRICTED.get(child.name + "." + field.name);
      if (field.type.equals("MasterDetail") || "Cascade".equals(field.deleteConstraint) || isDetail(child, field)) {
        remove(row, root);
      } else if ("Restrict".equals(field.deleteConstraint) || restricted != null) {
        outcome.fail(StatusCode.DELETE_FAILED, "Your attempt to delete " + outcome.before.get("Name")
            + " could not be completed because it is associated with the following "
            + (restricted == null ? "records" : restricted) + ".: " + row.id);
        return;
      } else if (field.custom || !field.readOnly && !field.required) {
        Map<String, Object> cleared = new HashMap<>();
        cleared.put(field.name, null);
        Org.current().store.put(row.with(cleared));
      }
    }
  }

  /** Brings a row back, and what its deletion took along. */
  static Record undelete(Record record) {
    Store store = Org.current().store;
    for (String object : store.objects()) {
      for (Record row : new ArrayList<>(store.rows(object))) {
        if (row.isDeleted() && record.id.equals(row.get(TAKEN_BY))) store.put(back(row));
      }
    }
    Record back = back(record);
    store.put(back);
    Org.current().changes.note("UNDELETE", null, back);
    SideEffects.afterChange(back);
    return back;
  }

  private static Record back(Record record) {
    Map<String, Object> changes = new HashMap<>();
    changes.put("IsDeleted", false);
    changes.put(TAKEN_BY, null);
    return record.with(changes);
  }
}
