package apex.system;

import apex.lang.ApexList;
import apex.lang.ApexMap;
import apex.lang.ApexSet;
import apex.lang.SObject;
import apex.lang.TypeRef;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import localorg.org.Access;
import localorg.org.Org;
import localorg.project.FieldModel;
import localorg.project.ObjectModel;

/** Strips what the running user may not see or change, in the records and in those they are related to. */
public final class Security {
  private final AccessType type;
  private final ApexMap removed = ApexMap.ofObjects();

  private Security(AccessType type) {
    this.type = type;
  }

  public static SObjectAccessDecision stripInaccessible(AccessType type, ApexList rows) {
    return stripInaccessible(type, rows, true);
  }

  public static SObjectAccessDecision stripInaccessible(AccessType type, ApexList rows, Boolean enforceObject) {
    Security security = new Security(type);
    List<Object> kept = new ArrayList<>();
    ApexSet modified = ApexSet.of(TypeRef.parse("java/lang/Integer"), List.of());
    for (Object item : rows.items) {
      SObject row = (SObject) item;
      if (Boolean.TRUE.equals(enforceObject) && !security.objectAllowed(row.model())) {
        throw new NoAccessException("No access to entity: " + row.typeName());
      }
      SObject copy = row.copy(true, true, true, true);
      copy.markLoaded(row.loadedNames() == null ? null : new HashSet<>(row.loadedNames()));
      if (security.strip(copy)) modified.add(kept.size());
      kept.add(copy);
    }
    return new SObjectAccessDecision(new ApexList(kept, rows.type()), security.removed, modified);
  }

  private boolean objectAllowed(ObjectModel model) {
    Access access = Org.access();
    switch (type) {
      case READABLE: return access.canRead(model);
      case CREATABLE: return access.canCreate(model);
      case UPDATABLE: return access.canEdit(model);
      default: return access.canCreate(model) && access.canEdit(model);
    }
  }

  /** Whether something was removed from the row itself. */
  private boolean strip(SObject row) {
    Set<String> hidden = new TreeSet<>();
    for (String name : new ArrayList<>(row.values().keySet())) {
      FieldModel field = row.model().fields.get(name);
      if (name.equals("Id")) continue;
      Object value = row.values().get(name);
      if (field != null && !fieldAllowed(row.model(), field)) hidden.add(name);
      if (field == null && !relatedAllowed(row, name, value)) hidden.add(name);
    }
    row.values().keySet().removeAll(hidden);
    if (row.loadedNames() != null) hidden.forEach(name -> row.loadedNames().remove(name.toLowerCase()));
    if (hidden.isEmpty()) return false;
    ApexSet known = (ApexSet) removed.get(row.typeName());
    if (known == null) removed.put(row.typeName(), ApexSet.ofStrings(hidden));
    else known.addAll(ApexSet.ofStrings(hidden));
    return true;
  }

  private boolean fieldAllowed(ObjectModel model, FieldModel field) {
    return type == AccessType.READABLE ? Org.access().canReadField(model, field)
        : !field.readOnly && Org.access().canEditField(model, field);
  }

  /** Parents and children are looked into when they may be read at all. */
  private boolean relatedAllowed(SObject row, String name, Object value) {
    if (value instanceof SObject && ((SObject) value).model() != null) {
      SObject parent = (SObject) value;
      if (!Org.access().canRead(parent.model())) return false;
      if (type == AccessType.READABLE) strip(parent);
    }
    if (!(value instanceof ApexList) || !row.model().children.containsKey(name)) return true;
    ApexList children = (ApexList) value;
    List<Object> kept = new ArrayList<>();
    for (Object item : children.items) {
      SObject child = (SObject) item;
      if (!objectAllowed(child.model())) return false;
      SObject copy = child.copy(true, true, true, true);
      copy.markLoaded(child.loadedNames() == null ? null : new HashSet<>(child.loadedNames()));
      strip(copy);
      kept.add(copy);
    }
    row.values().put(name, new ApexList(kept, children.type()));
    return true;
  }
}
