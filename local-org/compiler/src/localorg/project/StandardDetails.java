package localorg.project;

import java.util.List;
import java.util.Map;

/**
 * What the type jar does not tell about standard objects: field types beyond Apex's own, lengths, required fields and
 * the picklist values of the objects that packages use most. Source: Object Reference for the Salesforce Platform.
 */
final class StandardDetails {
  private static final Map<String, List<String>> REQUIRED = Map.of(
      "Account", List.of("Name"), "Contact", List.of("LastName"), "Lead", List.of("LastName", "Company"),
      "Campaign", List.of("Name"), "CampaignMember", List.of("CampaignId"),
      "Opportunity", List.of("Name", "StageName", "CloseDate"),
      "User", List.of("Username", "LastName", "Email", "Alias", "TimeZoneSidKey", "LocaleSidKey",
          "EmailEncodingKey", "ProfileId", "LanguageLocaleKey"));
  private static final Map<String, Integer> LENGTHS = Map.ofEntries(
      Map.entry("Account.AccountNumber", 40), Map.entry("Contact.LastName", 80), Map.entry("Contact.FirstName", 40),
      Map.entry("Contact.Title", 128), Map.entry("Lead.LastName", 80), Map.entry("Lead.FirstName", 40),
      Map.entry("Lead.Title", 128), Map.entry("Campaign.Name", 80), Map.entry("Opportunity.Name", 120),
      Map.entry("User.Alias", 8), Map.entry("User.Username", 80), Map.entry("User.LastName", 80),
      Map.entry("User.FirstName", 40), Map.entry("User.Email", 128));
  private static final Map<String, String> PICKLISTS = Map.ofEntries(
      Map.entry("Task.Status", "Not Started,In Progress,Completed,Waiting on someone else,Deferred"),
      Map.entry("Task.Priority", "High,Normal,Low"), Map.entry("Task.CallType", "Internal,Inbound,Outbound"),
      Map.entry("Task.TaskSubtype", "Task,Email,ListEmail,Cadence,Call,LinkedIn"),
      Map.entry("Lead.Status", "Open - Not Contacted,Working - Contacted,Closed - Converted,Closed - Not Converted"),
      Map.entry("Campaign.Status", "Planned,In Progress,Completed,Aborted"),
      Map.entry("Campaign.Type", "Conference,Webinar,Trade Show,Public Relations,Partners,Referral Program,"
          + "Advertisement,Banner Ads,Direct Mail,Email,Telemarketing,Other"),
      Map.entry("CampaignMember.Status", "Sent,Responded"),
      Map.entry("Case.Status", "New,Working,Escalated,Closed"), Map.entry("Case.Priority", "High,Medium,Low"));
  private static final String PHONES = "Phone|MobilePhone|HomePhone|OtherPhone|AssistantPhone|Fax";
  private static final String CHOICES = "Status|LeadSource|Salutation|Rating|Industry|Type|StageName|Priority|Origin|"
      + "Reason|Ownership|TaskSubtype|CallType|ForecastCategoryName|TimeZoneSidKey|LocaleSidKey|LanguageLocaleKey";

  private StandardDetails() {}

  static void apply(ObjectModel object) {
    for (FieldModel field : List.copyOf(object.fields.values())) object.add(detailed(object, field));
    for (String name : REQUIRED.getOrDefault(object.name, List.of())) {
      FieldModel field = object.fields.get(name);
      if (field != null) field.required = true;
    }
    if (object.name.matches("Contact|Lead") && object.fields.containsKey("Name")) object.fields.get("Name").readOnly = true;
  }

  private static FieldModel detailed(ObjectModel object, FieldModel plain) {
    FieldModel field = new FieldModel(plain.name, type(plain));
    field.referenceTo = plain.referenceTo;
    field.relationship = plain.relationship;
    field.readOnly = plain.readOnly;
    field.label = plain.name.replaceAll("(?<=[a-z])(?=[A-Z])", " ");
    field.length = length(object, field);
    String values = PICKLISTS.get(object.name + "." + plain.name);
    for (String value : values == null ? new String[0] : values.split(",")) {
      field.picklist.add(new FieldModel.PicklistValue(value, value, false, true));
    }
    return field;
  }

  private static String type(FieldModel field) {
    if (!field.type.equals("Text")) return field.type.equals("Number") && field.name.matches(".*(Amount|Revenue|Cost)$")
        ? "Currency" : field.type;
    if (field.name.matches(PHONES)) return "Phone";
    if (field.name.matches("Email|PersonEmail|SuppliedEmail")) return "Email";
    if (field.name.matches("Website|.*Url")) return "Url";
    if (field.name.equals("Description")) return "LongTextArea";
    return field.name.matches(CHOICES) ? "Picklist" : "Text";
  }

  private static Integer length(ObjectModel object, FieldModel field) {
    Integer known = LENGTHS.get(object.name + "." + field.name);
    if (known != null) return known;
    switch (field.type) {
      case "Phone": return 40;
      case "Email": return 80;
      case "LongTextArea": return 32000;
      case "Text": case "Url": return 255;
      default: return null;
    }
  }
}
