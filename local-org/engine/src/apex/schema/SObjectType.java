package apex.schema;

import apex.lang.Id;
import apex.lang.SObject;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import localorg.data.Defaults;
import localorg.org.Org;
import localorg.project.ObjectModel;

/** Token of an object. */
public final class SObjectType {
  private static final Map<String, SObjectType> TOKENS = new ConcurrentHashMap<>();
  private final String name;

  private SObjectType(String name) {
    this.name = name;
  }

  public static SObjectType of(String name) {
    return TOKENS.computeIfAbsent(name, SObjectType::new);
  }

  public String name() {
    return name;
  }

  public ObjectModel model() {
    return Org.object(name);
  }

  public DescribeSObjectResult getDescribe() {
    return new DescribeSObjectResult(model());
  }

  public DescribeSObjectResult getDescribe(Object options) {
    return getDescribe();
  }

  public SObject newSObject() {
    return new SObject(name);
  }

  public SObject newSObject(Id id) {
    SObject row = newSObject();
    if (id != null) row.setId(id);
    return row;
  }

  public SObject newSObject(Id recordTypeId, Boolean loadDefaults) {
    SObject row = newSObject();
    if (Boolean.TRUE.equals(loadDefaults)) loadDefaults(row);
    if (recordTypeId != null) row.write("RecordTypeId", recordTypeId);
    return row;
  }

  /** What a new record begins with: not deleted, and owned by who makes it. */
  private static void loadDefaults(SObject row) {
    if (row.model().fields.containsKey("IsDeleted")) row.write("IsDeleted", false);
    if (row.model().fields.containsKey("OwnerId")) row.write("OwnerId", Org.current().session.userId());
    Defaults.apply(row);
  }

  @Override
  public String toString() {
    return name;
  }
}
