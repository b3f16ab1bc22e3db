package localorg.data;

import apex.lang.Id;
import java.util.Map;
import localorg.org.Org;
import localorg.project.ObjectModel;

/** Fields of standard objects that the platform derives from others. */
final class DerivedFields {
  private DerivedFields() {}

  static void fill(ObjectModel model, Map<String, Object> values) {
    if (model.name.matches("Contact|Lead|User")) {
      Object first = values.get("FirstName");
      Object last = values.get("LastName");
      values.put("Name", first == null ? last : first + " " + last);
    }
    if (model.name.equals("Task")) {
      values.putIfAbsent("Status", "Not Started");
      values.putIfAbsent("Priority", "Normal");
      values.put("IsClosed", "Completed".equals(values.get("Status")));
      Id who = (Id) values.get("WhoId");
      Record contact = who == null ? null : Org.current().store.find("Contact", who);
      if (contact != null) values.putIfAbsent("AccountId", contact.get("AccountId"));
    }
    if (model.name.equals("Lead")) values.putIfAbsent("Status", "Open - Not Contacted");
    if (model.name.equals("Lead")) values.putIfAbsent("IsConverted", false);
    if (model.name.equals("Campaign")) {
      values.putIfAbsent("IsActive", false);
      values.putIfAbsent("Status", "Planned");
    }
    if (model.name.equals("CampaignMember")) {
      values.putIfAbsent("Status", "Sent");
      values.putIfAbsent("HasResponded", false);
    }
    if (model.name.equals("User")) values.putIfAbsent("UserType", "Standard");
    if (model.name.equals("User")) values.putIfAbsent("IsActive", true);
  }
}
