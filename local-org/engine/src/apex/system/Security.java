package apex.system;

import apex.lang.ApexList;
import apex.lang.ApexMap;
import apex.lang.ApexSet;
import apex.lang.SObject;
import apex.lang.TypeRef;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import localorg.org.Access;
import localorg.org.Org;
import localorg.project.FieldModel;
import localorg.project.ObjectModel;

/** Strips what the running user may not see or change. */
public final class Security {
  private Security() {}

  public static SObjectAccessDecision stripInaccessible(AccessType type, ApexList rows) {
    return stripInaccessible(type, rows, true);
  }

  public static SObjectAccessDecision stripInaccessible(AccessType type, ApexList rows, Boolean enforceObject) {
    List<Object> kept = new ArrayList<>();
    ApexMap removed = ApexMap.ofObjects();
    ApexSet modified = ApexSet.of(TypeRef.parse("java/lang/Integer"), List.of());
    for (Object item : rows.items) {
      SObject row = (SObject) item;
      if (Boolean.TRUE.equals(enforceObject) && !objectAllowed(type, row.model())) {
        throw new NoAccessException("No access to entity: " + row.typeName());
      }
      TreeSet<String> fields = hidden(type, row);
      if (!fields.isEmpty()) {
        modified.add(kept.size());
        ApexSet known = (ApexSet) removed.get(row.typeName());
        if (known == null) removed.put(row.typeName(), ApexSet.ofStrings(fields));
        else known.addAll(ApexSet.ofStrings(fields));
      }
      SObject copy = row.copy(true, true, true, true);
      copy.values().keySet().removeAll(fields);
      kept.add(copy.markLoaded(row.loadedNames()));
    }
    return new SObjectAccessDecision(new ApexList(kept, rows.type()), removed, modified);
  }

  private static boolean objectAllowed(AccessType type, ObjectModel model) {
    Access access = Org.access();
    switch (type) {
      case READABLE: return access.canRead(model);
      case CREATABLE: return access.canCreate(model);
      case UPDATABLE: return access.canEdit(model);
      default: return access.canCreate(model) && access.canEdit(model);
    }
  }

  private static TreeSet<String> hidden(AccessType type, SObject row) {
    TreeSet<String> hidden = new TreeSet<>();
    for (String name : row.values().keySet()) {
      FieldModel field = row.model().fields.get(name);
      if (field == null || name.equals("Id")) continue;
      boolean allowed = type == AccessType.READABLE ? Org.access().canReadField(row.model(), field)
          : !field.readOnly && Org.access().canEditField(row.model(), field);
      if (!allowed) hidden.add(name);
    }
    return hidden;
  }
}
