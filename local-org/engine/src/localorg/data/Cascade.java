package localorg.data;

import apex.lang.Id;
import apex.system.StatusCode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import localorg.org.Org;
import localorg.project.FieldModel;
import localorg.project.ObjectModel;

/**
 * What a deletion does to the rows that point to the deleted one: details go with it, lookups are cleared or forbid it.
 * Rows that went along come back with it, and so do lookups that nobody has filled since. Source: Object Reference,
 * "Relationships Among Objects"; Apex Developer Guide, "Restoring Deleted Records".
 */
final class Cascade {
  /** On a row in the recycle bin: the row whose deletion took it along. Not a field, so no query sees it. */
  private static final String TAKEN_BY = "$takenBy";
  /** On a row in the recycle bin: the lookups that its deletion has cleared, as {@code id.field}, separated by commas. */
  private static final String CLEARED = "$cleared";
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
    List<String> cleared = new ArrayList<>();
    for (String object : Org.current().store.objects()) {
      ObjectModel child = Org.findObject(object);
      if (child == null) continue;
      for (FieldModel field : child.fields.values()) {
        boolean mayPoint = field.referenceTo.contains(record.object) || field.isPolymorphic() || isDetail(child, field);
        if (mayPoint && !field.name.endsWith("OwnerId")) release(record, child, field, root, cleared);
      }
    }
    if (outcome.failed()) return;
    Map<String, Object> changes = new HashMap<>();
    changes.put("IsDeleted", true);
    if (!cleared.isEmpty()) changes.put(CLEARED, String.join(",", cleared));
    if (!record.id.equals(root)) changes.put(TAKEN_BY, root);
    Record gone = record.with(changes);
    Org.current().store.put(gone);
    taken.add(gone);
  }

  private static boolean isDetail(ObjectModel child, FieldModel field) {
    return DETAILS.contains(child.name + "." + field.name);
  }

  private void release(Record record, ObjectModel child, FieldModel field, Id root, List<String> cleared) {
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
        Org.current().store.put(row.with(Collections.singletonMap(field.name, null)));
        cleared.add(row.id + "." + field.name);
      }
    }
  }

  /** Brings a row back, and what its deletion took along. */
  static Record undelete(Record record) {
    Store store = Org.current().store;
    for (String object : store.objects()) {
      for (Record row : new ArrayList<>(store.rows(object))) {
        if (row.isDeleted() && record.id.equals(row.get(TAKEN_BY))) restore(row);
      }
    }
    Record back = restore(record);
    Org.current().changes.note("UNDELETE", null, back);
    SideEffects.afterChange(back);
    return back;
  }

  private static Record restore(Record record) {
    Map<String, Object> changes = new HashMap<>();
    changes.put("IsDeleted", false);
    changes.put(TAKEN_BY, null);
    changes.put(CLEARED, null);
    Record back = record.with(changes);
    Store store = Org.current().store;
    store.put(back);
    if (record.get(CLEARED) != null) for (String lookup : ((String) record.get(CLEARED)).split(",")) fill(lookup, record.id);
    return back;
  }

  /** Points a lookup to a row again, unless somebody has filled it in the meantime. */
  private static void fill(String lookup, Id target) {
    Store store = Org.current().store;
    int dot = lookup.indexOf('.');
    Id id = Id.of(lookup.substring(0, dot));
    String field = lookup.substring(dot + 1);
    Record row = store.find(store.objectOf(id), id);
    if (row != null && row.get(field) == null) store.put(row.with(Map.of(field, target)));
  }
}
