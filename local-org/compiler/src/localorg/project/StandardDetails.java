package localorg.project;

import java.util.List;

/** What the type jar does not tell about standard objects: field types beyond Apex's own, labels, lengths and rules. */
final class StandardDetails {
  private static final String PHONES = "Phone|MobilePhone|HomePhone|OtherPhone|AssistantPhone|Fax";
  private static final String CHOICES = "Status|LeadSource|AccountSource|Salutation|Rating|Industry|Type|StageName|"
      + "Priority|Origin|Reason|Ownership|TaskSubtype|CallType|ForecastCategory|ForecastCategoryName|TimeZoneSidKey|"
      + "LocaleSidKey|LanguageLocaleKey|EmailEncodingKey|UserType|Family|ShareType|Visibility|CleanStatus|"
      + ".*AccessLevel|RowCause|JobType|State|Language|ApiVersion";
  private static final String MONEY = ".*(Amount|Revenue|Cost|UnitPrice|ListPrice|TotalPrice|Subtotal)$";
  /** Fields that only orgs with certain features have. */
  private static final List<String> ABSENT = List.of("CurrencyIsoCode", "Division", "IsPersonAccount");

  private StandardDetails() {}

  static void apply(ObjectModel object) {
    object.label = StandardLabels.object(object.name);
    object.pluralLabel = StandardLabels.plural(object.label);
    object.fields.keySet().removeAll(ABSENT);
    if (object.name.equals("Account")) {
      object.fields.keySet().removeIf(name -> name.startsWith("Person"));
      object.children.keySet().removeIf(name -> name.startsWith("Person"));
    }
    for (FieldModel field : List.copyOf(object.fields.values())) object.add(detailed(object, field));
    object.requiredOrder.addAll(StandardRules.required(object.name));
    for (String name : object.requiredOrder) {
      FieldModel field = object.fields.get(name);
      if (field != null) field.required = true;
    }
    FieldModel name = object.fields.get("Name");
    if (name != null && object.name.matches("Contact|Lead|User|CampaignMember|OpportunityLineItem|PricebookEntry")) {
      name.readOnly = true;
    }
    if (object.name.equals("EntityDefinition")) {
      object.children.put("Fields", new ObjectModel.ChildRelationship("Fields", "FieldDefinition", "EntityDefinitionId"));
    }
    if (object.name.equals("EmailMessage")) {
      for (String field : List.of("ToIds", "CcIds", "BccIds")) object.add(new FieldModel(field, "JunctionIdList"));
    }
    if (object.name.equals("Case")) number(object, "CaseNumber", "{00000000}");
    if (object.name.equals("Order")) number(object, "OrderNumber", "{00000000}");
    if (object.name.equals("Contract")) number(object, "ContractNumber", "{00000000}");
  }

  private static void number(ObjectModel object, String name, String format) {
    FieldModel field = new FieldModel(name, "AutoNumber");
    field.label = StandardLabels.field(object.name, name);
    field.length = 30;
    field.readOnly = true;
    field.displayFormat = format;
    object.add(field);
  }

  private static FieldModel detailed(ObjectModel object, FieldModel plain) {
    FieldModel field = new FieldModel(plain.name, type(object, plain));
    field.referenceTo = plain.referenceTo;
    field.relationship = plain.relationship;
    field.readOnly = plain.readOnly || StandardRules.isDerived(object.name, plain.name);
    field.label = StandardLabels.field(object.name, plain.name);
    field.length = length(object, field);
    if (field.type.matches("Currency|Percent|Number")) {
      field.precision = 18;
      field.scale = plain.name.matches(".*(Latitude|Longitude)") ? 15 : 2;
    }
    if (object.name.equals("User") && plain.name.equals("IsActive")) field.defaultValue = "true";
    boolean isFirst = object.name.matches("Case|Lead|Task|Campaign|Order|Contract") && plain.name.equals("Status");
    for (String value : StandardPicklists.of(object.name, plain.name)) {
      boolean isDefault = isFirst && field.picklist.isEmpty() && !object.name.equals("Contract")
          || value.equals("Medium") && plain.name.equals("Priority") || value.equals("Normal");
      field.picklist.add(new FieldModel.PicklistValue(value, value, isDefault, true));
    }
    return field;
  }

  private static String type(ObjectModel object, FieldModel field) {
    if (field.type.equals("Number")) {
      return field.name.matches(MONEY) ? "Currency" : field.name.equals("Probability") ? "Percent" : "Number";
    }
    if (!field.type.equals("Text")) return field.type;
    if (field.name.matches(PHONES)) return "Phone";
    if (field.name.matches("Email|PersonEmail|SuppliedEmail")) return "Email";
    if (field.name.matches("Website|.*Url")) return "Url";
    if (field.name.matches("Description|TextBody|HtmlBody|Body")) return "LongTextArea";
    if (field.name.matches(".*Street")) return "TextArea";
    return field.name.matches(CHOICES) && !object.name.equals("Name") ? "Picklist" : "Text";
  }

  private static Integer length(ObjectModel object, FieldModel field) {
    Integer known = StandardRules.length(object.name, field.name);
    if (known != null) return known;
    switch (field.type) {
      case "Phone": return 40;
      case "Email": return 80;
      case "LongTextArea": return object.name.equals("EmailMessage") ? 131072 : 32000;
      case "Text": case "Url": case "TextArea": return 255;
      default: return null;
    }
  }
}
