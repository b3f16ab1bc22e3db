package localorg.data;

import java.util.HashMap;
import java.util.Map;
import localorg.org.Org;
import localorg.project.ObjectModel;

/** Other rows that the platform writes by itself when a row is saved or deleted. */
final class SideEffects {
  private SideEffects() {}

  static void afterInsert(Record record) {
    switch (record.object) {
      case "Campaign": Campaigns.addStatuses(record.id); break;
      case "ContentVersion": ContentFiles.publish(record); break;
      case "EmailMessage": EmailRelations.add(record); break;
      case "ContentDistribution": ContentFiles.distribute(record); break;
      default: afterChange(record);
    }
    shareWithOwner(record);
  }

  /** The owner of a row that not everybody may change has a share row of its own. */
  private static void shareWithOwner(Record record) {
    ObjectModel model = Org.object(record.object);
    if (model.kind != ObjectModel.Kind.CUSTOM || !model.sharingModel.matches("Private|Read") || record.get("OwnerId") == null) return;
    Store store = Org.current().store;
    String shares = record.object.replaceAll("__c$", "__Share");
    for (Record share : store.rows(shares)) {
      boolean isOwners = record.id.equals(share.get("ParentId")) && "Owner".equals(share.get("RowCause"));
      if (isOwners && record.get("OwnerId").equals(share.get("UserOrGroupId"))) return;
      if (isOwners) {
        store.put(share.with(Map.of("UserOrGroupId", record.get("OwnerId"))));
        return;
      }
    }
    Map<String, Object> values = new HashMap<>();
    values.put("ParentId", record.id);
    values.put("UserOrGroupId", record.get("OwnerId"));
    values.put("AccessLevel", "All");
    values.put("RowCause", "Owner");
    values.put("IsDeleted", false);
    store.put(new Record(shares, store.newId(shares), values));
  }

  static void afterUpdate(Record record, Record before) {
    if (!java.util.Objects.equals(record.get("OwnerId"), before.get("OwnerId"))) shareWithOwner(record);
    afterChange(record);
  }

  static void afterChange(Record record) {
    if (record.object.equals("OpportunityLineItem")) Products.sumUp(record.get("OpportunityId"));
  }
}
