package localorg.data;

import apex.lang.Id;
import apex.lang.Values;
import apex.system.StatusCode;
import java.util.HashMap;
import java.util.Map;
import localorg.org.Org;

/** Campaigns, their members and the statuses members may have. */
final class Campaigns {
  private Campaigns() {}

  static void member(Map<String, Object> values) {
    if (values.get("Status") == null) values.put("Status", "Sent");
    values.put("HasResponded", hasResponded(values.get("CampaignId"), values.get("Status")));
    Record person = DerivedFields.parent("Contact", values.get("ContactId"));
    boolean isContact = person != null;
    if (!isContact) person = DerivedFields.parent("Lead", values.get("LeadId"));
    if (person == null) return;
    values.put("Type", isContact ? "Contact" : "Lead");
    values.put("LeadOrContactId", person.id);
    values.put("LeadOrContactOwnerId", person.get("OwnerId"));
    for (String field : new String[] {"Name", "FirstName", "LastName", "Email", "Phone", "Title"}) {
      values.put(field, person.get(field));
    }
    Record account = isContact ? DerivedFields.parent("Account", person.get("AccountId")) : null;
    values.put("CompanyOrAccount", isContact ? account == null ? null : account.get("Name") : person.get("Company"));
  }

  private static boolean hasResponded(Object campaign, Object status) {
    for (Record row : Org.current().store.rows("CampaignMemberStatus")) {
      boolean matches = !row.isDeleted() && Values.equal(row.get("CampaignId"), campaign) && status.equals(row.get("Label"));
      if (matches) return Boolean.TRUE.equals(row.get("HasResponded"));
    }
    return "Responded".equals(status);
  }

  static void checkMember(RowOutcome outcome, Map<String, Object> values) {
    for (Record row : Org.current().store.rows("CampaignMember")) {
      if (row.isDeleted() || !Values.equal(row.get("CampaignId"), values.get("CampaignId"))) continue;
      boolean same = same(row, values, "ContactId") || same(row, values, "LeadId");
      if (same) outcome.fail(StatusCode.DUPLICATE_VALUE, "Already a campaign member.");
      if (same) return;
    }
  }

  private static boolean same(Record row, Map<String, Object> values, String field) {
    return values.get(field) != null && values.get(field).equals(row.get(field));
  }

  /** A new campaign has the statuses Sent and Responded. */
  static void addStatuses(Id campaign) {
    for (String label : new String[] {"Sent", "Responded"}) {
      Map<String, Object> values = new HashMap<>();
      values.put("CampaignId", campaign);
      values.put("Label", label);
      values.put("IsDefault", label.equals("Sent"));
      values.put("HasResponded", label.equals("Responded"));
      values.put("SortOrder", label.equals("Sent") ? 3 : 4);
      Org.current().store.put(new Record("CampaignMemberStatus", Org.current().store.newId("CampaignMemberStatus"), values));
    }
  }
}
