package localorg.org;

import apex.lang.ApexDatetime;
import apex.lang.Id;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import localorg.data.Record;
import localorg.data.Store;
import localorg.project.ObjectCatalog;

/** What every org made from a project starts with: users, profiles, permission sets, custom metadata. */
public final class OrgTemplate {
  public static final String TIME_ZONE = "America/Los_Angeles";

  public final ObjectCatalog catalog;
  public final KeyPrefixes prefixes;
  public final Store store;
  public final PermissionSets permissionSets;
  final TriggerCatalog triggers;
  public Id adminId;
  public Id automatedProcessId;

  public OrgTemplate(ObjectCatalog catalog) {
    this(catalog, Map.of());
  }

  /** {@code keyPrefixes}: object to the first characters of its ids, for objects that have some already. */
  public OrgTemplate(ObjectCatalog catalog, Map<String, String> keyPrefixes) {
    this.catalog = catalog;
    prefixes = new KeyPrefixes(catalog.project(), keyPrefixes);
    store = new Store(prefixes);
    permissionSets = new PermissionSets(catalog.project());
    triggers = new TriggerCatalog(catalog.project());
    new SetupData(this).load();
    audit();
    new CustomMetadata(catalog, store).load();
  }

  /** The administrator has made everything when the org began. */
  private void audit() {
    ApexDatetime beginning = new ApexDatetime(Instant.parse("2024-01-01T08:00:00Z").toEpochMilli());
    for (String object : store.objects()) {
      for (Record row : store.rows(object).toArray(new Record[0])) {
        store.put(row.with(Map.of("CreatedDate", beginning, "CreatedById", adminId, "LastModifiedDate", beginning,
            "LastModifiedById", adminId, "SystemModstamp", beginning)));
      }
    }
  }

  /** Names of the triggers that run when rows of the object were inserted. */
  public java.util.List<String> triggersOf(String object) {
    return triggers.of(object, "AFTER_INSERT");
  }

  Id insert(String object, Object... namesAndValues) {
    Id id = store.newId(object);
    Map<String, Object> values = new LinkedHashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) values.put((String) namesAndValues[i], namesAndValues[i + 1]);
    values.putIfAbsent("IsDeleted", false);
    store.put(new Record(object, id, values));
    return id;
  }
}
