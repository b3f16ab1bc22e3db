package apex.schema;

import apex.lang.Id;

/** A record type of an object. */
public final class RecordTypeInfo {
  private final Id id;
  private final String developerName;
  private final String name;

  RecordTypeInfo(Id id, String developerName, String name) {
    this.id = id;
    this.developerName = developerName;
    this.name = name;
  }

  public Id getRecordTypeId() {
    return id;
  }

  public String getDeveloperName() {
    return developerName;
  }

  public String getName() {
    return name;
  }

  public Boolean isActive() {
    return true;
  }

  public Boolean isAvailable() {
    return true;
  }

  public Boolean isDefaultRecordTypeMapping() {
    return isMaster();
  }

  public Boolean isMaster() {
    return developerName.equals("Master");
  }
}
