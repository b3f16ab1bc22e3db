package localorg.org;

import localorg.project.FieldModel;
import localorg.project.ObjectModel;

/** Which standard fields need a right of their own, and under which name permission sets grant it. */
final class FieldRights {
  /** Standard objects whose fields permission sets name. Others are seen whole by who sees the object. */
  private static final String OBJECTS = "Account|Contact|Lead|Opportunity|OpportunityLineItem|OpportunityContactRole|Case|"
      + "Campaign|Task|Event|Product2|Pricebook2|PricebookEntry|Order|OrderItem|Contract|Asset|Quote|"
      + "QuoteLineItem|Solution|Individual|Entitlement|ServiceContract|WorkOrder|WorkOrderLineItem";
  /** Parts of a name, owners and what else everybody sees who sees the record. */
  private static final String ALWAYS = "Id|Name|FirstName|LastName|MiddleName|Salutation|Suffix|OwnerId|RecordTypeId|Status|"
      + "Priority|MasterRecordId|IsDeleted";

  /** Fields that nobody sets and that still are seen by those only who have the right to. */
  private static final String SHOWN_ON_GRANT = "ChannelProgramName|ChannelProgramLevelName";

  private FieldRights() {}

  static boolean areNeeded(ObjectModel object, FieldModel field) {
    boolean isFree = field.readOnly && !field.name.matches(SHOWN_ON_GRANT);
    return object.name.matches(OBJECTS) && !field.required && !isFree && !field.name.matches(ALWAYS)
        || field.type.equals("Address") && object.name.matches(OBJECTS);
  }

  /** Parts of an address are granted as the address. */
  static String grantedAs(ObjectModel object, FieldModel field) {
    if (field.custom) return field.name;
    String part = "(Street|City|StateCode|State|PostalCode|CountryCode|Country|Latitude|Longitude|GeocodeAccuracy)$";
    FieldModel compound = object.fields.get(field.name.replaceAll(part, "Address"));
    return compound != null && compound.type.equals("Address") ? compound.name : field.name;
  }
}
