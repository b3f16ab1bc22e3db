package localorg.data;

/** Other rows that the platform writes by itself when a row is saved or deleted. */
final class SideEffects {
  private SideEffects() {}

  static void afterInsert(Record record) {
    switch (record.object) {
      case "Campaign": Campaigns.addStatuses(record.id); break;
      case "ContentVersion": ContentFiles.publish(record); break;
      default: afterChange(record);
    }
  }

  static void afterChange(Record record) {
    if (record.object.equals("OpportunityLineItem")) Products.sumUp(record.get("OpportunityId"));
  }
}
