package localorg.project;

import java.util.Map;

/** Values of standard picklists in a new Developer Edition. Source: Object Reference for the Salesforce Platform. */
final class StandardPicklists {
  private static final String SOURCES = "Web,Phone Inquiry,Partner Referral,Purchased List,Other";
  private static final String INDUSTRIES = "Agriculture,Apparel,Banking,Biotechnology,Chemicals,Communications,"
      + "Construction,Consulting,Education,Electronics,Energy,Engineering,Entertainment,Environmental,Finance,"
      + "Food & Beverage,Government,Healthcare,Hospitality,Insurance,Machinery,Manufacturing,Media,Not For Profit,"
      + "Recreation,Retail,Shipping,Technology,Telecommunications,Transportation,Utilities,Other";
  private static final String RATINGS = "Hot,Warm,Cold";
  private static final String SALUTATIONS = "Mr.,Ms.,Mrs.,Dr.,Prof.,Mx.";
  private static final Map<String, String> VALUES = Map.ofEntries(
      Map.entry("Account.Industry", INDUSTRIES), Map.entry("Lead.Industry", INDUSTRIES),
      Map.entry("Account.Rating", RATINGS), Map.entry("Lead.Rating", RATINGS),
      Map.entry("Account.Ownership", "Public,Private,Subsidiary,Other"),
      Map.entry("Account.Type", "Prospect,Customer - Direct,Customer - Channel,Channel Partner / Reseller,"
          + "Installation Partner,Technology Partner,Other"),
      Map.entry("Account.AccountSource", SOURCES), Map.entry("Contact.LeadSource", SOURCES),
      Map.entry("Lead.LeadSource", SOURCES), Map.entry("Opportunity.LeadSource", SOURCES),
      Map.entry("Contact.Salutation", SALUTATIONS), Map.entry("Lead.Salutation", SALUTATIONS),
      Map.entry("Opportunity.StageName", "Prospecting,Qualification,Needs Analysis,Value Proposition,"
          + "Id. Decision Makers,Perception Analysis,Proposal/Price Quote,Negotiation/Review,Closed Won,Closed Lost"),
      Map.entry("Opportunity.Type", "Existing Customer - Upgrade,Existing Customer - Replacement,"
          + "Existing Customer - Downgrade,New Customer"),
      Map.entry("Opportunity.ForecastCategoryName", "Omitted,Pipeline,Best Case,Commit,Closed"),
      Map.entry("Task.Status", "Not Started,In Progress,Completed,Waiting on someone else,Deferred"),
      Map.entry("Task.Priority", "High,Normal,Low"), Map.entry("Task.CallType", "Internal,Inbound,Outbound"),
      Map.entry("Task.TaskSubtype", "Task,Email,ListEmail,Cadence,Call,LinkedIn"),
      Map.entry("Lead.Status", "Open - Not Contacted,Working - Contacted,Closed - Converted,Closed - Not Converted"),
      Map.entry("Campaign.Status", "Planned,In Progress,Completed,Aborted"),
      Map.entry("Campaign.Type", "Conference,Webinar,Trade Show,Public Relations,Partners,Referral Program,"
          + "Advertisement,Banner Ads,Direct Mail,Email,Telemarketing,Other"),
      Map.entry("CampaignMember.Status", "Sent,Responded"),
      Map.entry("Case.Status", "New,Working,Escalated,Closed"), Map.entry("Case.Priority", "High,Medium,Low"),
      Map.entry("Case.Origin", "Phone,Email,Web"),
      Map.entry("Case.Type", "Mechanical,Electrical,Electronic,Structural,Other"),
      Map.entry("Case.Reason", "Installation,Equipment Complexity,Performance,Breakdown,Equipment Design,Feedback,Other"),
      Map.entry("Order.Status", "Draft,Activated"), Map.entry("Contract.Status", "In Approval Process,Activated,Draft"),
      Map.entry("Product2.Family", "None"), Map.entry("Solution.Status", "Draft,Reviewed,Duplicate"),
      Map.entry("Asset.Status", "Shipped,Installed,Registered,Obsolete,Purchased"));

  private StandardPicklists() {}

  /** The values in their order; empty for fields that are no picklist or are not known here. */
  static String[] of(String object, String field) {
    if (object.endsWith("Share") && field.endsWith("AccessLevel")) return new String[] {"Read", "Edit", "All"};
    String values = VALUES.get(object + "." + field);
    return values == null ? new String[0] : values.split(",");
  }
}
