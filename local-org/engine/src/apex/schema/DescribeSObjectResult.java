package apex.schema;

import apex.lang.ApexList;
import apex.lang.ApexMap;
import apex.lang.Id;
import apex.lang.TypeRef;
import java.util.ArrayList;
import java.util.List;
import localorg.org.Org;
import localorg.project.ObjectModel;

/** What describe tells about an object, for the running user. */
public final class DescribeSObjectResult {
  private static final TypeRef STRING = TypeRef.parse("java/lang/String");
  private final ObjectModel model;
  // Named as the compiler reads them.
  public final SObjectTypeFields Fields;
  public final SObjectTypeFieldSets FieldSets;

  public DescribeSObjectResult(ObjectModel model) {
    this.model = model;
    Fields = new SObjectTypeFields(model);
    FieldSets = new SObjectTypeFieldSets(model);
  }

  public SObjectTypeFields getFields() {
    return Fields;
  }

  public SObjectTypeFieldSets getFieldSets() {
    return FieldSets;
  }

  public String getName() {
    return model.name;
  }

  public String getLocalName() {
    return model.name;
  }

  public String getLabel() {
    return model.label;
  }

  public String getLabelPlural() {
    return model.pluralLabel;
  }

  public String getKeyPrefix() {
    return Org.keyPrefix(model.name);
  }

  public SObjectType getSObjectType() {
    return SObjectType.of(model.name);
  }

  public Boolean isAccessible() {
    return Org.access().canRead(model);
  }

  public Boolean isQueryable() {
    return model.kind != ObjectModel.Kind.EVENT;
  }

  public Boolean isCreateable() {
    return model.kind != ObjectModel.Kind.METADATA && Org.access().canCreate(model);
  }

  public Boolean isUpdateable() {
    return isChangeable() && Org.access().canEdit(model);
  }

  public Boolean isDeletable() {
    return isChangeable() && Org.access().canDelete(model);
  }

  public Boolean isUndeletable() {
    return isDeletable();
  }

  private boolean isChangeable() {
    return model.kind != ObjectModel.Kind.METADATA && model.kind != ObjectModel.Kind.EVENT;
  }

  public Boolean isCustom() {
    return model.name.matches(".*__(c|e|mdt)");
  }

  public Boolean isCustomSetting() {
    return model.kind == ObjectModel.Kind.LIST_SETTING || model.kind == ObjectModel.Kind.HIERARCHY_SETTING;
  }

  public Boolean isSearchable() {
    return isChangeable();
  }

  public Boolean isDeprecatedAndHidden() {
    return false;
  }

  public ApexList getChildRelationships() {
    List<ChildRelationship> result = new ArrayList<>();
    for (ObjectModel.ChildRelationship child : model.children.values()) {
      // The declarations of some objects do not tell which of their fields points here.
      if (Org.findChildField(model, child) != null) result.add(new ChildRelationship(model, child));
    }
    return ApexList.of(TypeRef.parse("Schema/ChildRelationship"), result);
  }

  /** Custom objects can, and those standard objects that have the field for it. */
  private boolean canHaveRecordTypes() {
    boolean isPlain = model.kind == ObjectModel.Kind.CUSTOM && model.name.endsWith("__c");
    return isPlain || !model.recordTypes.isEmpty() || model.fields.containsKey("RecordTypeId");
  }

  private List<RecordTypeInfo> recordTypes() {
    List<RecordTypeInfo> result = new ArrayList<>();
    if (!canHaveRecordTypes()) return result;
    model.recordTypes.forEach((name, label) -> result.add(new RecordTypeInfo(Org.recordTypeId(model, name), name, label)));
    result.add(new RecordTypeInfo(Id.of("012000000000000AAA"), "Master", "Master"));
    return result;
  }

  public ApexList getRecordTypeInfos() {
    return ApexList.of(TypeRef.parse("Schema/RecordTypeInfo"), recordTypes());
  }

  public ApexMap getRecordTypeInfosByDeveloperName() {
    ApexMap map = ApexMap.of(STRING, TypeRef.parse("Schema/RecordTypeInfo"));
    recordTypes().forEach(type -> map.put(type.getDeveloperName(), type));
    return map;
  }

  public ApexMap getRecordTypeInfosByName() {
    ApexMap map = ApexMap.of(STRING, TypeRef.parse("Schema/RecordTypeInfo"));
    recordTypes().forEach(type -> map.put(type.getName(), type));
    return map;
  }

  public ApexMap getRecordTypeInfosById() {
    ApexMap map = ApexMap.of(TypeRef.parse("com/force/swag/id/ID"), TypeRef.parse("Schema/RecordTypeInfo"));
    recordTypes().forEach(type -> map.put(type.getRecordTypeId(), type));
    return map;
  }

  public Boolean isMergeable() {
    return model.name.matches("Account|Contact|Lead|Case");
  }

  public Boolean isFeedEnabled() {
    return model.name.matches("Account|Contact|Lead|Case|Opportunity|User|Campaign");
  }

  public Boolean isMruEnabled() {
    return model.fields.containsKey("LastViewedDate");
  }

  public Boolean getHasSubtypes() {
    return false;
  }

  public Boolean getIsInterface() {
    return false;
  }

  public Boolean getIsSubtype() {
    return false;
  }

  public String getAssociateEntityType() {
    String type = model.name.replaceAll("^.*?(?:__)?(Share|History|Feed|ChangeEvent)$", "$1");
    return type.equals(model.name) ? null : type;
  }

  public String getAssociateParentEntity() {
    if (getAssociateEntityType() == null) return null;
    String parent = model.name.replaceAll("(Share|History|Feed|ChangeEvent)$", "");
    return parent.endsWith("__") ? parent + "c" : parent;
  }

  public SObjectDescribeOptions getSObjectDescribeOption() {
    return SObjectDescribeOptions.DEFAULT;
  }
}
