package localorg.json;

import apex.approval.LockResult;
import apex.approval.UnlockResult;
import apex.database.DeleteResult;
import apex.database.EmptyRecycleBinResult;
import apex.database.Error;
import apex.database.LeadConvertResult;
import apex.database.MergeResult;
import apex.database.RowResult;
import apex.database.SaveResult;
import apex.database.UndeleteResult;
import apex.database.UpsertResult;
import apex.lang.ApexList;
import apex.lang.ApexMap;
import apex.lang.Id;
import apex.lang.Values;
import apex.system.Address;
import apex.system.StatusCode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import localorg.data.LeadConversion;
import localorg.data.Merges;

/** JSON of results of DML, which tests make from text since they cannot be constructed. */
final class PlatformJson {
  private PlatformJson() {}

  /** The result that a JSON object describes; null for other types. */
  static Object read(Class<?> type, ApexMap given) {
    if (type == Address.class) return address(ignoringCase(given));
    if (type == MergeResult.class) return merge(ignoringCase(given));
    if (type == LeadConvertResult.class) return conversion(ignoringCase(given));
    if (type != Error.class && !RowResult.class.isAssignableFrom(type)) return ActionJson.read(type, ignoringCase(given));
    ApexMap members = ignoringCase(given);
    Id id = id(members, "id");
    if (type == SaveResult.class) return new SaveResult(id, errors(members));
    if (type == DeleteResult.class) return new DeleteResult(id, errors(members));
    if (type == UndeleteResult.class) return new UndeleteResult(id, errors(members));
    if (type == UpsertResult.class) return new UpsertResult(id, errors(members), Boolean.TRUE.equals(members.get("created")));
    if (type == EmptyRecycleBinResult.class) return new EmptyRecycleBinResult(id, errors(members));
    if (type == LockResult.class) return new LockResult(id, errors(members));
    if (type == UnlockResult.class) return new UnlockResult(id, errors(members));
    return error(members);
  }

  private static Address address(ApexMap members) {
    Address address = new Address();
    address.street = (String) members.get("street");
    address.city = (String) members.get("city");
    address.state = (String) members.get("state");
    address.stateCode = (String) members.get("stateCode");
    address.postalCode = (String) members.get("postalCode");
    address.country = (String) members.get("country");
    address.countryCode = (String) members.get("countryCode");
    address.geocodeAccuracy = (String) members.get("geocodeAccuracy");
    boolean isPlaced = members.get("latitude") != null && members.get("longitude") != null;
    if (isPlaced) address.setLocation(Values.decimal(members.get("latitude")), Values.decimal(members.get("longitude")));
    return address;
  }

  private static Id id(ApexMap members, String name) {
    return members.get(name) == null ? null : Id.of(members.get(name).toString());
  }

  private static MergeResult merge(ApexMap members) {
    Merges.Outcome outcome = new Merges.Outcome(id(members, "id"));
    outcome.errors.addAll(errors(members));
    return new MergeResult(outcome);
  }

  private static LeadConvertResult conversion(ApexMap members) {
    LeadConversion.Outcome outcome = new LeadConversion.Outcome(id(members, "leadId"));
    outcome.account = id(members, "accountId");
    outcome.contact = id(members, "contactId");
    outcome.opportunity = id(members, "opportunityId");
    outcome.errors.addAll(errors(members));
    return new LeadConvertResult(outcome);
  }

  private static ApexMap ignoringCase(ApexMap given) {
    ApexMap members = ApexMap.ofObjects().ignoringCase();
    for (Object name : given.keys()) members.put(name, given.get(name));
    return members;
  }

  private static List<Error> errors(ApexMap members) {
    List<Error> errors = new ArrayList<>();
    if (members.get("errors") instanceof ApexList) {
      for (Object error : ((ApexList) members.get("errors")).items) errors.add(error(ignoringCase((ApexMap) error)));
    }
    return errors;
  }

  private static Error error(ApexMap members) {
    List<String> fields = new ArrayList<>();
    if (members.get("fields") instanceof ApexList) {
      for (Object field : ((ApexList) members.get("fields")).items) fields.add(String.valueOf(field));
    }
    Object code = members.get("statusCode");
    return new Error(code == null ? null : StatusCode.valueOf(code.toString()), (String) members.get("message"), fields);
  }

  /** Members of a result; null for other objects. */
  static Map<String, Object> members(Object value) {
    Map<String, Object> members = new LinkedHashMap<>();
    if (value instanceof RowResult) {
      RowResult result = (RowResult) value;
      members.put("success", result.isSuccess());
      members.put("id", result.getId());
      members.put("errors", result.getErrors());
      if (value instanceof UpsertResult) members.put("created", ((UpsertResult) value).isCreated());
      return members;
    }
    if (!(value instanceof Error)) return ActionJson.members(value);
    Error error = (Error) value;
    members.put("statusCode", error.getStatusCode());
    members.put("message", error.getMessage());
    members.put("fields", error.getFields());
    return members;
  }
}
