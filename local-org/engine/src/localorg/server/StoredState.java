package localorg.server;

import apex.lang.ApexList;
import apex.lang.ApexMap;
import apex.lang.Id;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import localorg.data.Record;
import localorg.data.Store;
import localorg.json.JsonReader;
import localorg.org.Frozen;
import localorg.org.Job;
import localorg.org.PublishedEvent;

/**
 * The state that a file has kept. Rows that the project itself defines, such as profiles and permission sets, are found
 * again by name, since their ids may be others when the project has changed.
 */
final class StoredState {
  private static final Set<String> DEFINED = Set.of("Organization", "UserLicense", "Profile", "PermissionSet",
      "CustomPermission", "ApexClass", "ApexTrigger", "RecordType", "StaticResource", "PlatformCachePartition",
      "AppDefinition", "AppMenuItem", "PermissionSetGroup");

  private final ApexMap json;
  private final Map<Id, Id> renamed = new HashMap<>();

  private StoredState(ApexMap json) {
    this.json = json;
  }

  /** The content of the file; null when it is missing, or cannot be read: then it is kept aside under another name. */
  static StoredState read(Path file) {
    if (!Files.exists(file)) return null;
    try {
      ApexMap json = (ApexMap) JsonReader.read(Files.readString(file));
      if (!Integer.valueOf(StateFile.VERSION).equals(json.get("version")) || !(json.get("rows") instanceof ApexList)) {
        throw new ClassCastException("it was not written by this version");
      }
      return new StoredState(json);
    } catch (IOException | ClassCastException | apex.system.JSONException e) {
      keepAside(file, e.getMessage());
      return null;
    }
  }

  private static void keepAside(Path file, String reason) {
    Path aside = file.resolveSibling(file.getFileName() + ".unreadable-" + System.currentTimeMillis());
    try {
      Files.move(file, aside);
    } catch (IOException e) {
      throw new SetUpProblem("The state file " + file + " is not readable and cannot be moved: " + e.getMessage());
    }
    System.err.println("WARN The state file " + file + " is not readable (" + reason + "). It is kept as " + aside + "; the org starts empty.");
  }

  Map<String, String> prefixes() {
    Map<String, String> result = new TreeMap<>();
    ApexMap prefixes = (ApexMap) json.get("prefixes");
    for (Object object : prefixes.keys()) result.put((String) object, (String) prefixes.get(object));
    return result;
  }

  /** Puts everything back. Call it while no transaction runs. */
  void restore(LocalOrg org) {
    Store store = org.state.store;
    for (Object row : list("rows")) findAgain(store, (ApexMap) row);
    for (Object row : list("rows")) restoreRow(store, (ApexMap) row);
    Map<String, Long> numbers = new TreeMap<>();
    ApexMap kept = (ApexMap) json.get("autoNumbers");
    for (Object field : kept.keys()) numbers.put((String) field, ((Number) kept.get(field)).longValue());
    store.countOn(number(json, "sequence"), numbers);
    org.state.clock.advance(number(json, "clockAhead"));
    org.state.events.lastReplayId(number(json, "replayId"));
    for (Object job : list("jobs")) restoreJob(org, (ApexMap) job);
    for (Object event : list("events")) {
      PublishedEvent restored = new PublishedEvent(StateFile.row((ApexMap) event), Boolean.TRUE.equals(((ApexMap) event).get("immediate")));
      restored.retries = (int) number((ApexMap) event, "retries");
      org.state.events.restore(restored);
    }
  }

  private Iterable<Object> list(String name) {
    return ((ApexList) json.get(name)).items;
  }

  private static long number(ApexMap json, String name) {
    return ((Number) json.get(name)).longValue();
  }

  private static boolean isDefined(String object) {
    return DEFINED.contains(object) || object.endsWith("__mdt");
  }

  /** Notes the id that a row of the project has now. */
  private void findAgain(Store store, ApexMap row) {
    String object = (String) row.get("object");
    if (!isDefined(object) && !object.equals("User")) return;
    String name = name(object, values(row));
    for (Record now : store.rows(object)) {
      if (name.equals(name(object, now.values()))) renamed.put(StateFile.id(row, "id"), now.id);
    }
  }

  private static String name(String object, Map<String, Object> values) {
    switch (object) {
      case "Organization": return "";
      case "User": return String.valueOf(values.get("Username"));
      case "RecordType": return values.get("SobjectType") + "." + values.get("DeveloperName");
      case "CustomPermission": case "PlatformCachePartition": case "AppDefinition": case "PermissionSetGroup":
        return String.valueOf(values.get("DeveloperName"));
      default: return String.valueOf(values.get(object.endsWith("__mdt") ? "DeveloperName" : "Name"));
    }
  }

  private static Map<String, Object> values(ApexMap row) {
    Map<String, Object> values = new LinkedHashMap<>();
    ApexMap frozen = (ApexMap) row.get("values");
    for (Object name : frozen.keys()) values.put((String) name, Frozen.thaw((String) frozen.get(name)));
    return values;
  }

  private void restoreRow(Store store, ApexMap row) {
    String object = (String) row.get("object");
    Id id = StateFile.id(row, "id");
    Id now = renamed.getOrDefault(id, id);
    // What the project defines is as the project says now, except where somebody has changed it in the org.
    boolean keeps = object.endsWith("__mdt") ? Boolean.TRUE.equals(row.get("changed")) && renamed.containsKey(id)
        : !isDefined(object) || object.equals("Profile") && !renamed.containsKey(id);
    if (!keeps) return;
    Map<String, Object> values = values(row);
    values.replaceAll((name, value) -> value instanceof Id ? renamed.getOrDefault(value, (Id) value) : value);
    if (object.equals("PermissionSetGroupComponent") && isInGroup(store, values)) return;
    boolean dangling = object.equals("PermissionSetAssignment") && values.get("PermissionSetId") != null && store.find("PermissionSet", (Id) values.get("PermissionSetId")) == null;
    if (!dangling) store.put(new Record(object, now, values));
  }

  private static boolean isInGroup(Store store, Map<String, Object> component) {
    return store.rows("PermissionSetGroupComponent").stream().anyMatch(row ->
        component.get("PermissionSetGroupId").equals(row.get("PermissionSetGroupId"))
            && component.get("PermissionSetId").equals(row.get("PermissionSetId")));
  }

  private void restoreJob(LocalOrg org, ApexMap json) {
    Id user = StateFile.id(json, "user");
    Job job = Job.restored(Job.Type.valueOf((String) json.get("type")), StateFile.id(json, "id"), renamed.getOrDefault(user, user), (String) json.get("subject"));
    job.detail = (String) json.get("detail");
    job.due = number(json, "due");
    job.retries = (int) number(json, "retries");
    job.depth = (int) number(json, "depth");
    org.state.async.restore(job);
  }
}
