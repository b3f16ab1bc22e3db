package localorg.project;

import java.util.List;
import java.util.Map;

/** Required fields and lengths of standard objects. Source: Object Reference for the Salesforce Platform. */
final class StandardRules {
  private static final Map<String, List<String>> REQUIRED = Map.ofEntries(
      Map.entry("Account", List.of("Name")), Map.entry("Contact", List.of("LastName")),
      Map.entry("Lead", List.of("LastName", "Company")), Map.entry("Campaign", List.of("Name")),
      Map.entry("CampaignMember", List.of("CampaignId")), Map.entry("Product2", List.of("Name")),
      Map.entry("Opportunity", List.of("Name", "StageName", "CloseDate")), Map.entry("Pricebook2", List.of("Name")),
      Map.entry("PricebookEntry", List.of("Pricebook2Id", "Product2Id", "UnitPrice")),
      Map.entry("OpportunityLineItem", List.of("OpportunityId", "Quantity")),
      Map.entry("Order", List.of("AccountId", "EffectiveDate", "Status")), Map.entry("Contract", List.of("AccountId")),
      Map.entry("Asset", List.of("Name")), Map.entry("Attachment", List.of("Name", "Body", "ParentId")),
      Map.entry("Note", List.of("Title", "ParentId")), Map.entry("ContentVersion", List.of("VersionData")),
      Map.entry("ContentDocumentLink", List.of("ContentDocumentId", "LinkedEntityId")),
      Map.entry("Group", List.of("Name")), Map.entry("GroupMember", List.of("GroupId", "UserOrGroupId")),
      Map.entry("QueueSobject", List.of("QueueId", "SobjectType")), Map.entry("UserRole", List.of("Name")),
      Map.entry("PermissionSet", List.of("Name", "Label")), Map.entry("PermissionSetAssignment", List.of("AssigneeId")),
      Map.entry("ObjectPermissions", List.of("ParentId", "SobjectType")),
      Map.entry("FieldPermissions", List.of("ParentId", "SobjectType", "Field")),
      Map.entry("SetupEntityAccess", List.of("ParentId", "SetupEntityId")), Map.entry("Topic", List.of("Name")),
      Map.entry("FeedItem", List.of("ParentId")),
      Map.entry("User", List.of("Username", "LastName", "Email", "Alias", "TimeZoneSidKey", "LocaleSidKey",
          "EmailEncodingKey", "ProfileId", "LanguageLocaleKey")));
  private static final Map<String, Integer> LENGTHS = Map.ofEntries(
      Map.entry("Account.AccountNumber", 40), Map.entry("Account.Site", 80), Map.entry("Account.Sic", 20),
      Map.entry("Account.TickerSymbol", 20), Map.entry("Contact.LastName", 80), Map.entry("Contact.FirstName", 40),
      Map.entry("Contact.Title", 128), Map.entry("Contact.Department", 80), Map.entry("Contact.Name", 121),
      Map.entry("Lead.Name", 121), Map.entry("User.Name", 121), Map.entry("Lead.LastName", 80),
      Map.entry("Lead.FirstName", 40), Map.entry("Lead.Title", 128), Map.entry("Campaign.Name", 80),
      Map.entry("Opportunity.Name", 120), Map.entry("Opportunity.NextStep", 255), Map.entry("Case.CaseNumber", 30),
      Map.entry("User.Alias", 8), Map.entry("User.Username", 80), Map.entry("User.LastName", 80),
      Map.entry("User.FirstName", 40), Map.entry("User.Email", 128), Map.entry("User.CommunityNickname", 40),
      Map.entry("Group.Name", 40), Map.entry("Group.DeveloperName", 80), Map.entry("Product2.ProductCode", 255));

  private static final Map<String, String> DERIVED = Map.ofEntries(
      Map.entry("Account", "ChannelProgramName|ChannelProgramLevelName"),
      Map.entry("Opportunity", "IsClosed|IsWon|ExpectedRevenue|Fiscal|FiscalYear|FiscalQuarter|HasOpportunityLineItem|ForecastCategory"),
      Map.entry("Case", "IsClosed|ClosedDate|ContactEmail|ContactPhone|ContactMobile|ContactFax"),
      Map.entry("Task", "IsClosed|IsHighPriority|AccountId|CompletedDateTime"),
      Map.entry("Event", "AccountId|EndDate"),
      Map.entry("CampaignMember", "HasResponded|FirstName|LastName|Email|Type|CompanyOrAccount|LeadOrContactId"),
      Map.entry("OpportunityLineItem", "ListPrice|Subtotal|ProductCode"),
      Map.entry("PricebookEntry", "ProductCode"),
      Map.entry("ContentVersion", "IsLatest|VersionNumber|FileType|FileExtension|ContentSize"),
      Map.entry("ContentDocument", "LatestPublishedVersionId|FileType|FileExtension|ContentSize"),
      Map.entry("Attachment", "BodyLength"));

  private StandardRules() {}

  /** Whether the platform sets the field and nobody else. */
  static boolean isDerived(String object, String field) {
    return field.matches(DERIVED.getOrDefault(object, "-"));
  }

  /** The fields in the order in which a message names them. */
  static List<String> required(String object) {
    return REQUIRED.getOrDefault(object, List.of());
  }

  static Integer length(String object, String field) {
    Integer known = LENGTHS.get(object + "." + field);
    if (known != null) return known;
    if (field.matches(".*(City|Country)$")) return 40;
    if (field.matches(".*State$")) return 80;
    return field.matches(".*(PostalCode)$") ? (Integer) 20 : null;
  }
}
