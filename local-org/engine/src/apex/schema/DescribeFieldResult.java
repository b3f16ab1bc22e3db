package apex.schema;

import apex.lang.ApexList;
import apex.lang.TypeRef;
import java.util.ArrayList;
import java.util.List;
import localorg.data.FieldValues;
import localorg.org.Org;
import localorg.project.FieldModel;
import localorg.project.ObjectModel;

/** What describe tells about a field, for the running user. */
public final class DescribeFieldResult {
  private final ObjectModel owner;
  private final FieldModel field;

  DescribeFieldResult(ObjectModel owner, FieldModel field) {
    this.owner = owner;
    this.field = field;
  }

  public String getName() {
    return field.name;
  }

  public String getLocalName() {
    return field.name;
  }

  public String getLabel() {
    return field.label;
  }

  public String getInlineHelpText() {
    return field.inlineHelpText;
  }

  public SObjectField getSObjectField() {
    return SObjectField.of(owner.name, field.name);
  }

  public SObjectField getSobjectField() {
    return getSObjectField();
  }

  public SObjectType getSObjectType() {
    return SObjectType.of(owner.name);
  }

  public DisplayType getType() {
    if (field.name.equals("Subject") && owner.name.matches("Task|Event")) return DisplayType.COMBOBOX;
    return FieldTypes.displayType(field);
  }

  public SoapType getSoapType() {
    return FieldTypes.soapType(field);
  }

  public Integer getLength() {
    return FieldTypes.length(field);
  }

  public Integer getByteLength() {
    return getLength() * 3;
  }

  public Integer getPrecision() {
    return field.precision == null ? 0 : field.precision;
  }

  public Integer getScale() {
    return field.scale == null ? 0 : field.scale;
  }

  public Integer getDigits() {
    return field.type.equals("Integer") ? 9 : 0;
  }

  public Object getDefaultValue() {
    return field.defaultValue == null || !field.type.equals("Checkbox") ? null
        : FieldValues.parse(field, field.defaultValue);
  }

  public String getDefaultValueFormula() {
    return field.type.equals("Checkbox") ? null : field.defaultValue;
  }

  public String getCalculatedFormula() {
    return field.formula;
  }

  public String getRelationshipName() {
    return field.relationship;
  }

  public ApexList getReferenceTo() {
    List<SObjectType> targets = new ArrayList<>();
    field.referenceTo.forEach(name -> targets.add(SObjectType.of(name)));
    return ApexList.of(TypeRef.parse("Schema/SObjectType"), targets);
  }

  public ApexList getPicklistValues() {
    List<PicklistEntry> entries = new ArrayList<>();
    for (FieldModel.PicklistValue value : field.picklist) if (value.active) entries.add(new PicklistEntry(value));
    return ApexList.of(TypeRef.parse("Schema/PicklistEntry"), entries);
  }

  public Boolean isAccessible() {
    return Org.access().canReadField(owner, field);
  }

  public Boolean isCreateable() {
    return !field.readOnly && !field.name.equals("Id") && !field.isCompound() && Org.access().canEditField(owner, field);
  }

  public Boolean isUpdateable() {
    return isCreateable() && !isFixedAfterInsert();
  }

  private boolean isFixedAfterInsert() {
    boolean isFixedDetail = field.type.equals("MasterDetail") && !field.reparentable;
    return isFixedDetail || owner.kind == ObjectModel.Kind.EVENT;
  }

  public Boolean isPermissionable() {
    boolean isFree = !field.required && !field.type.equals("MasterDetail");
    return field.custom ? isFree : isFree && !field.readOnly && !field.name.matches("Name|OwnerId|Id|LastName|RecordTypeId");
  }

  public Boolean isAutoNumber() {
    return field.type.equals("AutoNumber");
  }

  public Boolean isCalculated() {
    return field.formula != null || field.type.equals("Summary");
  }

  public Boolean isCaseSensitive() {
    return field.caseSensitive;
  }

  public Boolean isCustom() {
    return field.custom;
  }

  public Boolean isExternalID() {
    return field.externalId;
  }

  public Boolean isExternalId() {
    return field.externalId;
  }

  public Boolean isFilterable() {
    return !field.type.matches("LongTextArea|Html|Base64");
  }

  public Boolean isSortable() {
    return isFilterable();
  }

  public Boolean isGroupable() {
    return isFilterable() && !field.type.matches("Number|Currency|Percent|DateTime");
  }

  public Boolean isHtmlFormatted() {
    return field.type.equals("Html");
  }

  public Boolean isIdLookup() {
    return field.name.equals("Id") || field.externalId;
  }

  public Boolean isNameField() {
    if (field.name.matches("CaseNumber|ContractNumber|OrderNumber|SolutionName")) return true;
    return field.name.equals("Name") && !owner.name.equals("CampaignMember") || field.name.equals("Subject") && owner.name.matches("Task|Event")
        || field.name.equals("Title") && owner.name.matches("ContentVersion|ContentDocument|Note");
  }

  public Boolean isNamePointing() {
    return field.isPolymorphic();
  }

  public Boolean isNillable() {
    // The name of a person is never empty: it is made of others, of which the last name is required.
    boolean isOfPerson = field.name.equals("Name") && owner.name.matches("Contact|Lead|User");
    return !field.required && !isOfPerson && !field.type.equals("Checkbox") && !field.name.equals("Id");
  }

  public Boolean isRestrictedPicklist() {
    return field.restricted;
  }

  public Boolean isUnique() {
    return field.unique;
  }

  public Boolean isDefaultedOnCreate() {
    return field.defaultValue != null || field.type.equals("Checkbox") || field.readOnly;
  }

  public Boolean isDependentPicklist() {
    return field.controllingField != null;
  }

  /** The picklist that decides which values this one offers. */
  public SObjectField getController() {
    return field.controllingField == null ? null : SObjectField.of(owner.name, owner.fields.get(field.controllingField).name);
  }

  /** The compound field that this one is a part of. */
  public String getCompoundFieldName() {
    boolean isPartOfName = field.name.matches("FirstName|LastName|Salutation|MiddleName|Suffix") && owner.name.matches("Contact|Lead|User");
    if (isPartOfName) return "Name";
    String address = field.name.replaceAll("(Street|City|State|PostalCode|Country|Latitude|Longitude|GeocodeAccuracy)$", "Address");
    return !address.equals(field.name) && owner.fields.containsKey(address) ? owner.fields.get(address).name : null;
  }

  /** Lookup filters are not read here. */
  public Object getFilteredLookupInfo() {
    return null;
  }

  public String getMask() {
    return null;
  }

  public String getMaskType() {
    return null;
  }

  public String getReferenceTargetField() {
    return null;
  }

  /** Which of two master-detail fields is the first. */
  public Integer getRelationshipOrder() {
    return field.type.equals("MasterDetail") ? 0 : null;
  }

  public Boolean isAggregatable() {
    return isFilterable() && !field.type.equals("Checkbox");
  }

  public Boolean isAiPredictionField() {
    return false;
  }

  public Boolean isDisplayLocationInDecimal() {
    return false;
  }

  public Boolean isFormulaTreatNullNumberAsZero() {
    return field.blanksAreZero;
  }

  public Boolean isHighScaleNumber() {
    return false;
  }

  public Boolean isQueryByDistance() {
    return field.type.equals("Location");
  }

  public Boolean isRestrictedDelete() {
    return "Restrict".equals(field.deleteConstraint);
  }

  public Boolean isSearchPrefilterable() {
    return false;
  }

  public Boolean isWriteRequiresMasterRead() {
    return false;
  }

  public Boolean isDeprecatedAndHidden() {
    return false;
  }

  public Boolean isEncrypted() {
    return field.type.equals("EncryptedText");
  }

  public Boolean isCascadeDelete() {
    return field.type.equals("MasterDetail");
  }
}
