package localorg.org;

import java.math.BigDecimal;
import localorg.data.Opportunities;
import localorg.project.FieldModel;
import localorg.project.ObjectModel;

/** Rows that tell the values of standard picklists, and the standard price book. */
final class StandardValues {
  private final OrgTemplate org;

  StandardValues(OrgTemplate org) {
    this.org = org;
  }

  void load() {
    // Tests only see the standard price book when they have written it.
    org.insert("Pricebook2", "Name", "Standard Price Book", "IsStandard", true, "IsActive", true, "$hidden", true);
    int order = 0;
    for (FieldModel.PicklistValue stage : values("Opportunity", "StageName")) {
      String category = Opportunities.forecastCategory(stage.value);
      org.insert("OpportunityStage", "MasterLabel", stage.value, "ApiName", stage.value, "SortOrder", ++order, "IsActive", true,
          "IsClosed", stage.value.startsWith("Closed"), "IsWon", stage.value.equals("Closed Won"), "DefaultProbability",
          BigDecimal.valueOf(Opportunities.probability(stage.value)), "ForecastCategoryName", category, "ForecastCategory",
          category.replace(" ", ""));
    }
    statuses("Case", "CaseStatus", "IsClosed", "Closed");
    statuses("Lead", "LeadStatus", "IsConverted", "Closed - Converted");
    statuses("Task", "TaskStatus", "IsClosed", "Completed");
    order = 0;
    for (FieldModel.PicklistValue value : values("Task", "Priority")) {
      org.insert("TaskPriority", "MasterLabel", value.value, "ApiName", value.value, "SortOrder", ++order, "IsDefault",
          value.isDefault, "IsHighPriority", value.value.equals("High"));
    }
  }

  private Iterable<FieldModel.PicklistValue> values(String object, String field) {
    ObjectModel model = org.catalog.find(object);
    return model.fields.get(field).picklist;
  }

  private void statuses(String object, String list, String flag, String flagged) {
    int order = 0;
    for (FieldModel.PicklistValue value : values(object, "Status")) {
      org.insert(list, "MasterLabel", value.value, "ApiName", value.value, "SortOrder", ++order, "IsDefault", value.isDefault,
          flag, value.value.equals(flagged));
    }
  }
}
