package apex.schema;

import localorg.org.Org;
import localorg.project.FieldModel;
import localorg.project.ObjectModel;

/** A relationship seen from the parent. */
public final class ChildRelationship {
  private final ObjectModel parent;
  private final ObjectModel.ChildRelationship relationship;

  ChildRelationship(ObjectModel parent, ObjectModel.ChildRelationship relationship) {
    this.parent = parent;
    this.relationship = relationship;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ChildRelationship && ((ChildRelationship) other).relationship == relationship;
  }

  @Override
  public int hashCode() {
    return System.identityHashCode(relationship);
  }

  public SObjectType getChildSObject() {
    return SObjectType.of(relationship.childObject);
  }

  public SObjectField getField() {
    FieldModel field = Org.childField(parent, relationship);
    return SObjectField.of(relationship.childObject, field.name);
  }

  public String getRelationshipName() {
    return relationship.name;
  }

  public Boolean isCascadeDelete() {
    FieldModel field = Org.childField(parent, relationship);
    return field != null && field.type.equals("MasterDetail");
  }

  public Boolean isRestrictedDelete() {
    FieldModel field = Org.childField(parent, relationship);
    return field != null && "Restrict".equals(field.deleteConstraint);
  }

  public Boolean isDeprecatedAndHidden() {
    return false;
  }

  public apex.lang.ApexList getJunctionIdListNames() {
    return apex.lang.ApexList.ofStrings(java.util.List.of());
  }

  public apex.lang.ApexList getJunctionReferenceTo() {
    return apex.lang.ApexList.of(apex.lang.TypeRef.parse("Schema/SObjectType"), java.util.List.of());
  }
}
