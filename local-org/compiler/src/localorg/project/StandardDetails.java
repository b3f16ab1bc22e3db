package localorg.project;

import java.util.List;
import java.util.Map;

/**
 * What the type jar does not tell about standard objects: lengths, required fields, external ids and picklists of
 * the objects that packages use most. Source: Object Reference for the Salesforce Platform.
 */
final class StandardDetails {
  private static final Map<String, List<String>> REQUIRED = Map.of(
      "Account", List.of("Name"), "Contact", List.of("LastName"), "Lead", List.of("LastName", "Company"),
      "Campaign", List.of("Name"), "CampaignMember", List.of("CampaignId"),
      "Opportunity", List.of("Name", "StageName", "CloseDate"),
      "User", List.of("Username", "LastName", "Email", "Alias", "TimeZoneSidKey", "LocaleSidKey",
          "EmailEncodingKey", "ProfileId", "LanguageLocaleKey"));
  private static final Map<String, Integer> LENGTHS = Map.ofEntries(
      Map.entry("Account.Name", 255), Map.entry("Account.Phone", 40), Map.entry("Account.AccountNumber", 40),
      Map.entry("Contact.LastName", 80), Map.entry("Contact.FirstName", 40), Map.entry("Contact.Phone", 40),
      Map.entry("Contact.MobilePhone", 40), Map.entry("Contact.Email", 80), Map.entry("Contact.Title", 128),
      Map.entry("Lead.LastName", 80), Map.entry("Lead.FirstName", 40), Map.entry("Lead.Company", 255),
      Map.entry("Lead.Phone", 40), Map.entry("Lead.MobilePhone", 40), Map.entry("Lead.Email", 80),
      Map.entry("Lead.Title", 128), Map.entry("Task.Subject", 255), Map.entry("Task.Description", 32000),
      Map.entry("Task.CallDisposition", 255), Map.entry("Task.CallObject", 255), Map.entry("Event.Subject", 255),
      Map.entry("Campaign.Name", 80), Map.entry("Campaign.Description", 32000),
      Map.entry("Opportunity.Name", 120), Map.entry("User.Alias", 8), Map.entry("User.Username", 80),
      Map.entry("User.LastName", 80), Map.entry("User.FirstName", 40), Map.entry("User.Email", 128));

  private StandardDetails() {}

  static void apply(ObjectModel object) {
    for (String name : REQUIRED.getOrDefault(object.name, List.of())) {
      FieldModel field = object.fields.get(name);
      if (field != null) field.required = true;
    }
    for (FieldModel field : object.fields.values()) {
      field.length = LENGTHS.getOrDefault(object.name + "." + field.name, field.length);
      if (field.type.equals("Text") && field.length == null) field.length = 255;
    }
    if (object.name.matches("Contact|Lead") && object.fields.containsKey("Name")) {
      object.fields.get("Name").readOnly = true;
    }
  }
}
