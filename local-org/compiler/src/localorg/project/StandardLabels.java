package localorg.project;

import java.util.Map;

/** Labels of standard objects and fields in English. Source: Object Reference for the Salesforce Platform. */
final class StandardLabels {
  private static final Map<String, String> OBJECTS = Map.ofEntries(
      Map.entry("OpportunityLineItem", "Opportunity Product"), Map.entry("Product2", "Product"),
      Map.entry("Pricebook2", "Price Book"), Map.entry("PricebookEntry", "Price Book Entry"),
      Map.entry("OrderItem", "Order Product"), Map.entry("EmailMessage", "Email Message"),
      Map.entry("ApexClass", "Apex Class"), Map.entry("ApexTrigger", "Apex Trigger"),
      Map.entry("UserRole", "Role"), Map.entry("AsyncApexJob", "Apex Job"), Map.entry("CronTrigger", "Scheduled Jobs"));
  private static final Map<String, String> FIELDS = Map.ofEntries(
      Map.entry("IsDeleted", "Deleted"), Map.entry("SystemModstamp", "System Modstamp"),
      Map.entry("Phone", "Phone"), Map.entry("StageName", "Stage"), Map.entry("CampaignId", "Campaign ID"),
      Map.entry("NumberOfEmployees", "Employees"), Map.entry("IsActive", "Active"), Map.entry("IsWon", "Won"),
      Map.entry("IsClosed", "Closed"), Map.entry("IsConverted", "Converted"), Map.entry("WhoId", "Name ID"),
      Map.entry("WhatId", "Related To ID"), Map.entry("ActivityDate", "Due Date Only"),
      Map.entry("RecordTypeId", "Record Type ID"), Map.entry("Birthdate", "Birthdate"));
  private static final Map<String, String> OF_OBJECTS = Map.ofEntries(
      Map.entry("Account.Name", "Account Name"), Map.entry("Account.Phone", "Account Phone"),
      Map.entry("Account.Fax", "Account Fax"), Map.entry("Account.Description", "Account Description"),
      Map.entry("Account.Type", "Account Type"), Map.entry("Account.Rating", "Account Rating"),
      Map.entry("Account.ParentId", "Parent Account ID"), Map.entry("Account.Site", "Account Site"),
      Map.entry("Contact.Name", "Full Name"), Map.entry("Contact.Phone", "Business Phone"),
      Map.entry("Contact.Fax", "Business Fax"), Map.entry("Contact.Description", "Contact Description"),
      Map.entry("Contact.MobilePhone", "Mobile Phone"), Map.entry("Lead.Name", "Full Name"),
      Map.entry("User.Name", "Full Name"), Map.entry("Case.IsClosed", "Closed"), Map.entry("Case.Type", "Case Type"),
      Map.entry("Case.Origin", "Case Origin"), Map.entry("Case.Reason", "Case Reason"),
      Map.entry("Opportunity.Type", "Opportunity Type"), Map.entry("Task.Subject", "Subject"),
      Map.entry("Product2.Name", "Product Name"), Map.entry("Campaign.Name", "Name"));

  private StandardLabels() {}

  private static String words(String name) {
    String spaced = name.replaceAll("(?<=[a-z0-9])(?=[A-Z])", " ");
    return spaced.endsWith(" Id") ? spaced.substring(0, spaced.length() - 3) + " ID" : spaced;
  }

  static String object(String name) {
    return OBJECTS.getOrDefault(name, words(name));
  }

  static String plural(String label) {
    if (label.endsWith("y") && !label.matches(".*[aeiou]y")) return label.substring(0, label.length() - 1) + "ies";
    return label.matches(".*(s|x|ch|sh)") ? label + "es" : label + "s";
  }

  static String field(String object, String name) {
    String own = OF_OBJECTS.get(object + "." + name);
    if (own != null) return own;
    if (name.equals("Id")) return object + " ID";
    return FIELDS.getOrDefault(name, words(name));
  }
}
