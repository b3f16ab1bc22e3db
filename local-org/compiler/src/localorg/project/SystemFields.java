package localorg.project;

import java.util.List;

/** The fields every object of a kind has without metadata of its own. */
final class SystemFields {
  private SystemFields() {}

  static void add(ObjectModel object, boolean hasOwner) {
    switch (object.kind) {
      case EVENT:
        addEventFields(object);
        break;
      case METADATA:
        addMetadataFields(object);
        break;
      case CUSTOM:
        object.add(readOnly("Id", "Id", "Record ID"));
        addAudit(object);
        object.add(readOnly("LastActivityDate", "Date", "Last Activity Date"));
        object.add(readOnly("LastViewedDate", "DateTime", "Last Viewed Date"));
        object.add(readOnly("LastReferencedDate", "DateTime", "Last Referenced Date"));
        if (hasOwner) object.add(reference("OwnerId", "Owner", "Owner ID", List.of("User", "Group")));
        if (!object.recordTypes.isEmpty()) {
          object.add(reference("RecordTypeId", "RecordType", "Record Type ID", List.of("RecordType")));
        }
        break;
      default:
        object.add(readOnly("Id", "Id", "Record ID"));
        addAudit(object);
        FieldModel name = new FieldModel("Name", "Text");
        name.length = 38;
        object.add(name);
        object.add(reference("SetupOwnerId", "SetupOwner", "Location", List.of("Organization", "Profile", "User")));
    }
  }

  static void addAudit(ObjectModel object) {
    object.add(readOnly("CreatedDate", "DateTime", "Created Date"));
    object.add(readOnly("LastModifiedDate", "DateTime", "Last Modified Date"));
    object.add(readOnly("SystemModstamp", "DateTime", "System Modstamp"));
    object.add(readOnly("IsDeleted", "Checkbox", "Deleted"));
    addUser(object, "CreatedById", "CreatedBy", "Created By ID");
    addUser(object, "LastModifiedById", "LastModifiedBy", "Last Modified By ID");
  }

  private static void addEventFields(ObjectModel object) {
    object.add(readOnly("ReplayId", "Text", "Replay ID"));
    FieldModel uuid = readOnly("EventUuid", "Text", "Event UUID");
    uuid.length = 36;
    object.add(uuid);
    object.add(readOnly("CreatedDate", "DateTime", "Created Date"));
    addUser(object, "CreatedById", "CreatedBy", "Created By ID");
  }

  private static void addMetadataFields(ObjectModel object) {
    object.add(readOnly("Id", "Id", "Record ID"));
    for (String name : new String[] {"DeveloperName", "MasterLabel", "QualifiedApiName", "NamespacePrefix", "Label",
        "Language"}) {
      FieldModel field = new FieldModel(name, "Text");
      field.length = name.equals("QualifiedApiName") ? 70 : 40;
      object.add(field);
    }
    object.add(readOnly("SystemModstamp", "DateTime", "System Modstamp"));
  }

  private static void addUser(ObjectModel object, String name, String relationship, String label) {
    FieldModel field = reference(name, relationship, label, List.of("User"));
    field.readOnly = true;
    object.add(field);
  }

  private static FieldModel reference(String name, String relationship, String label, List<String> targets) {
    FieldModel field = new FieldModel(name, "Lookup");
    field.relationship = relationship;
    field.referenceTo = targets;
    field.label = label;
    return field;
  }

  private static FieldModel readOnly(String name, String type, String label) {
    FieldModel field = new FieldModel(name, type);
    field.readOnly = true;
    field.label = label;
    return field;
  }
}
