package localorg.org;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import localorg.project.ObjectModel;
import localorg.project.ProjectModel;

/** The first three characters of ids: the platform's own for standard objects, made up in order for the others. */
public final class KeyPrefixes {
  private static final String DIGITS = "0123456789abcdefghijklmnopqrstuvwxyz";
  private static final Map<String, String> STANDARD = Map.ofEntries(
      Map.entry("Account", "001"), Map.entry("Contact", "003"), Map.entry("Lead", "00Q"),
      Map.entry("Opportunity", "006"), Map.entry("Case", "500"), Map.entry("Task", "00T"), Map.entry("Event", "00U"),
      Map.entry("Campaign", "701"), Map.entry("CampaignMember", "00v"), Map.entry("User", "005"),
      Map.entry("Profile", "00e"), Map.entry("PermissionSet", "0PS"), Map.entry("PermissionSetAssignment", "0Pa"),
      Map.entry("Group", "00G"), Map.entry("GroupMember", "011"), Map.entry("AsyncApexJob", "707"),
      Map.entry("CronTrigger", "08e"), Map.entry("CronJobDetail", "08a"), Map.entry("ApexClass", "01p"),
      Map.entry("RecordType", "012"), Map.entry("Organization", "00D"), Map.entry("UserRole", "00E"),
      Map.entry("ContentVersion", "068"), Map.entry("ContentDocument", "069"), Map.entry("ContentDocumentLink", "06A"),
      Map.entry("CustomPermission", "0CP"), Map.entry("SetupEntityAccess", "0J0"), Map.entry("Attachment", "00P"),
      Map.entry("EmailMessage", "02s"), Map.entry("EmailTemplate", "00X"), Map.entry("Product2", "01t"),
      Map.entry("Pricebook2", "01s"), Map.entry("PricebookEntry", "01u"), Map.entry("Order", "801"),
      Map.entry("Contract", "800"), Map.entry("Asset", "02i"), Map.entry("StaticResource", "081"),
      Map.entry("Report", "00O"), Map.entry("Dashboard", "01Z"), Map.entry("Folder", "00l"),
      Map.entry("CampaignMemberStatus", "01Y"), Map.entry("NamedCredential", "0XA"),
      Map.entry("PermissionSetGroup", "0PG"), Map.entry("PermissionSetGroupComponent", "0PM"),
      Map.entry("PlatformCachePartition", "0Er"), Map.entry("AppDefinition", "02u"), Map.entry("AppMenuItem", "0DS"),
      Map.entry("ApexTrigger", "01q"), Map.entry("UserLicense", "100"), Map.entry("QueueSobject", "03g"),
      Map.entry("ObjectPermissions", "110"), Map.entry("FieldPermissions", "01k"), Map.entry("Note", "002"),
      Map.entry("OpportunityLineItem", "00k"), Map.entry("OrderItem", "802"), Map.entry("Solution", "501"),
      Map.entry("FeedItem", "0D5"), Map.entry("Idea", "087"), Map.entry("Document", "015"), Map.entry("Quote", "0Q0"),
      Map.entry("OpportunityContactRole", "00K"), Map.entry("AccountContactRelation", "07k"),
      Map.entry("CaseComment", "00a"), Map.entry("ContentDistribution", "05D"), Map.entry("Topic", "0TO"));

  private final Map<String, String> byObject = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
  private final Map<String, String> byPrefix = new HashMap<>();
  private int next;

  /** {@code known}: prefixes given out earlier, which stay as they are. */
  public KeyPrefixes(ProjectModel project, Map<String, String> known) {
    STANDARD.forEach(this::register);
    known.forEach(this::register);
    for (ObjectModel object : project.objects.values()) of(object.name);
  }

  public synchronized String of(String object) {
    String known = byObject.get(object);
    if (known != null) return known;
    String start = object.endsWith("__e") ? "e" : object.endsWith("__mdt") ? "m" : object.endsWith("__c") ? "a" : "z";
    String prefix;
    do {
      prefix = start + DIGITS.charAt(next / DIGITS.length()) + DIGITS.charAt(next % DIGITS.length());
      next++;
    } while (byPrefix.containsKey(prefix));
    register(object, prefix);
    return prefix;
  }

  private void register(String object, String prefix) {
    byObject.put(object, prefix);
    byPrefix.put(prefix, object);
  }

  public synchronized Map<String, String> all() {
    return new TreeMap<>(byObject);
  }

  public String objectOf(String prefix) {
    return byPrefix.get(prefix);
  }
}
