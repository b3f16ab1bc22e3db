package localorg.org;

import apex.lang.Id;
import localorg.project.ApexSource;
import localorg.project.ObjectModel;
import localorg.project.ProjectModel;

/** The set-up records that Apex queries: organization, profiles, users, permission sets, classes, record types. */
final class SetupData {
  private static final String[] PROFILES = {"Standard User", "Minimum Access - Salesforce", "Read Only",
      "Minimum Access - API Only Integrations", "Solution Manager", "Marketing User", "Contract Manager",
      "Standard Platform User", "Salesforce API Only System Integrations", "Custom: Marketing Profile",
      "Custom: Sales Profile", "Custom: Support Profile"};
  private static final String[] OTHER_PROFILES = {"Chatter Free User:CsnOnly", "Chatter Moderator User:CsnOnly",
      "Chatter External User:CsnOnly", "Customer Community User:CspLitePortal", "Customer Community Login User:CspLitePortal",
      "Customer Community Plus User:PowerCustomerSuccess", "Partner Community User:PowerPartner",
      "External Identity User:CspLitePortal"};
  private final OrgTemplate org;
  private final ProjectModel project;

  SetupData(OrgTemplate org) {
    this.org = org;
    this.project = org.catalog.project();
  }

  void load() {
    org.insert("Organization", "Name", "Local Org", "IsSandbox", true, "OrganizationType", "Developer Edition",
        "InstanceName", "LOCAL", "NamespacePrefix", null, "TrialExpirationDate", null, "IsReadOnly", false,
        "FiscalYearStartMonth", 1, "UsesStartDateAsFiscalYearName", false, "UiSkin", "Theme3", "TimeZoneSidKey",
        OrgTemplate.TIME_ZONE, "DefaultLocaleSidKey", "en_US", "LanguageLocaleKey", "en_US");
    Id license = org.insert("UserLicense", "Name", "Salesforce", "MasterLabel", "Salesforce",
        "LicenseDefinitionKey", "SFDC", "Status", "Active", "TotalLicenses", 10, "UsedLicenses", 1);
    Id admin = profile("System Administrator", license, "Standard");
    for (String name : PROFILES) profile(name, license, "Standard");
    for (String name : OTHER_PROFILES) profile(name.substring(0, name.indexOf(':')), license, name.substring(name.indexOf(':') + 1));
    for (String name : org.permissionSets.profiles()) {
      if (org.store.rows("Profile").stream().noneMatch(row -> name.equalsIgnoreCase((String) row.get("Name")))) {
        profile(name, license, "Standard");
      }
    }
    new StandardValues(org).load();
    new Periods(org).load();
    org.adminId = user("Local", "Admin", "admin@local.example", admin, "Standard");
    org.automatedProcessId = user("Automated", "Process", "autoproc@local.example", admin, "AutomatedProcess");
    org.permissionSets.forEach((name, label) -> org.insert("PermissionSet", "Name", name, "Label", label,
        "IsOwnedByProfile", false, "IsCustom", true, "Type", "Regular", "NamespacePrefix", null));
    new SetupFiles(org).load();
    project.customPermissions.forEach((name, label) -> org.insert("CustomPermission", "DeveloperName", name,
        "MasterLabel", label, "NamespacePrefix", null));
    for (ApexSource source : project.sources) {
      org.insert(source.trigger ? "ApexTrigger" : "ApexClass", "Name", source.name, "ApiVersion",
          java.math.BigDecimal.valueOf(source.apiVersion), "Status", "Active", "NamespacePrefix", null, "Body",
          source.body);
    }
    for (ObjectModel object : project.objects.values()) {
      object.recordTypes.forEach((name, label) -> org.insert("RecordType", "DeveloperName", name, "Name", label,
          "SobjectType", object.name, "IsActive", true, "NamespacePrefix", null));
    }
  }

  private Id profile(String name, Id license, String userType) {
    Id profile = org.insert("Profile", "Name", name, "UserLicenseId", license, "UserType", userType);
    org.insert("PermissionSet", "Name", "X00e" + name.replaceAll("\\W", ""), "Label", name, "IsOwnedByProfile", true,
        "ProfileId", profile, "Type", "Profile", "NamespacePrefix", null);
    return profile;
  }

  private Id user(String first, String last, String username, Id profile, String type) {
    return org.insert("User", "FirstName", first, "LastName", last, "Name", first + " " + last, "Username", username,
        "Email", username, "Alias", last.substring(0, 5).toLowerCase(), "IsActive", true, "ProfileId", profile,
        "UserType", type, "TimeZoneSidKey", OrgTemplate.TIME_ZONE, "LocaleSidKey", "en_US", "LanguageLocaleKey",
        "en_US", "EmailEncodingKey", "UTF-8");
  }
}
