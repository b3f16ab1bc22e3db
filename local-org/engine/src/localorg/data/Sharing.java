package localorg.data;

import apex.lang.Id;
import localorg.org.Access;
import localorg.org.Org;
import localorg.project.FieldModel;
import localorg.project.ObjectModel;

/** Record-level access: owner, organization-wide default, share rows, and the parent of a detail. */
public final class Sharing {
  private Sharing() {}

  public static boolean canRead(Record record) {
    return allowed(record, false);
  }

  public static boolean canEdit(Record record) {
    return allowed(record, true);
  }

  private static boolean allowed(Record record, boolean toEdit) {
    ObjectModel model = Org.object(record.object);
    if (model.kind != ObjectModel.Kind.CUSTOM) return true;
    String sharing = model.sharingModel;
    if (sharing.startsWith("ReadWrite") || sharing.equals("Read") && !toEdit) return true;
    Access access = Org.access();
    if (access.seesAll(model, toEdit) || Groups.includes(record.get("OwnerId"), access.userId())) return true;
    if (Groups.isAbove(access.userId(), record.get("OwnerId"))) return true;
    if (sharing.equals("ControlledByParent")) return parentAllows(record, model, toEdit);
    String shares = model.name.replaceAll("__c$", "__Share");
    for (Record share : Org.current().store.rows(shares)) {
      boolean matches = !share.isDeleted() && record.id.equals(share.get("ParentId"))
          && Groups.includes(share.get("UserOrGroupId"), access.userId());
      if (matches && (!toEdit || !"Read".equals(share.get("AccessLevel")))) return true;
    }
    return false;
  }

  private static boolean parentAllows(Record record, ObjectModel model, boolean toEdit) {
    for (FieldModel field : model.fields.values()) {
      if (!field.type.equals("MasterDetail")) continue;
      Id parent = (Id) record.get(field.name);
      Record row = parent == null ? null : Org.current().store.find(field.referenceTo.get(0), parent);
      return row != null && allowed(row, toEdit);
    }
    return false;
  }
}
