package localorg.data;

import apex.lang.ApexDatetime;
import apex.lang.Id;
import java.util.Map;
import java.util.StringJoiner;
import localorg.org.Org;
import localorg.project.ObjectModel;

/** Fields of standard objects that the platform derives from others. Source: Object Reference. */
final class DerivedFields {
  private DerivedFields() {}

  /** {@code before}: the stored row, null for a new one. */
  static void fill(ObjectModel model, Map<String, Object> values, Record before) {
    switch (model.name) {
      case "Contact": person(values); break;
      case "Lead":
        person(values);
        values.putIfAbsent("IsConverted", false);
        break;
      case "User": user(values); break;
      case "Opportunity": Opportunities.fill(values, before); break;
      case "OpportunityLineItem": Products.lineItem(values); break;
      case "PricebookEntry": Products.priceBookEntry(values); break;
      case "Case": caseRecord(values); break;
      case "Task": task(values); break;
      case "Event": Calendars.event(values); break;
      case "CampaignMember": Campaigns.member(values); break;
      case "ContentVersion": ContentFiles.version(values, before); break;
      case "ContentDocumentLink":
        values.putIfAbsent("ShareType", "V");
        values.putIfAbsent("Visibility", "AllUsers");
        break;
      case "PermissionSet":
        values.putIfAbsent("Type", "Regular");
        values.put("IsCustom", true);
        break;
      case "Group":
        values.putIfAbsent("Type", "Regular");
        if (values.get("DeveloperName") == null) values.put("DeveloperName", developerName(values.get("Name")));
        break;
      case "Attachment":
        if (values.get("Body") instanceof apex.lang.Blob) values.put("BodyLength", ((apex.lang.Blob) values.get("Body")).bytes().length);
        break;
      default: if (model.name.endsWith("Share")) values.putIfAbsent("RowCause", "Manual");
    }
  }

  private static String developerName(Object name) {
    return name == null ? null : name.toString().trim().replaceAll("\\W+", "_");
  }

  private static void person(Map<String, Object> values) {
    StringJoiner name = new StringJoiner(" ");
    for (String part : new String[] {"FirstName", "MiddleName", "LastName", "Suffix"}) {
      if (values.get(part) != null && !values.get(part).toString().isEmpty()) name.add(values.get(part).toString());
    }
    values.put("Name", name.toString());
  }

  private static void user(Map<String, Object> values) {
    person(values);
    Record profile = values.get("ProfileId") == null ? null : Org.current().store.find("Profile", (Id) values.get("ProfileId"));
    Object type = profile == null ? null : profile.get("UserType");
    values.put("UserType", type == null ? "Standard" : type);
    values.putIfAbsent("CommunityNickname", values.get("Alias"));
  }

  private static void caseRecord(Map<String, Object> values) {
    boolean isClosed = "Closed".equals(values.get("Status"));
    values.put("IsClosed", isClosed);
    if (isClosed) values.putIfAbsent("ClosedDate", new ApexDatetime(Org.current().clock.millis()));
    else values.put("ClosedDate", null);
    Record contact = parent("Contact", values.get("ContactId"));
    if (contact == null) return;
    if (values.get("AccountId") == null) values.put("AccountId", contact.get("AccountId"));
    values.put("ContactEmail", contact.get("Email"));
    values.put("ContactPhone", contact.get("Phone"));
  }

  private static void task(Map<String, Object> values) {
    values.putIfAbsent("TaskSubtype", "Task");
    values.put("IsClosed", "Completed".equals(values.get("Status")));
    values.put("IsHighPriority", "High".equals(values.get("Priority")));
    if ("Completed".equals(values.get("Status"))) {
      values.putIfAbsent("CompletedDateTime", new ApexDatetime(Org.current().clock.millis()));
    }
    values.put("AccountId", accountOf(values));
  }

  /** The account an activity belongs to, by what and whom it is about. */
  static Object accountOf(Map<String, Object> values) {
    Record account = parent("Account", values.get("WhatId"));
    if (account != null) return account.id;
    for (String object : new String[] {"Opportunity", "Case", "Contract"}) {
      Record row = parent(object, values.get("WhatId"));
      if (row != null) return row.get("AccountId");
    }
    Record contact = parent("Contact", values.get("WhoId"));
    return contact == null ? null : contact.get("AccountId");
  }

  static Record parent(String object, Object id) {
    return id instanceof Id ? Org.current().store.find(object, (Id) id) : null;
  }
}
