package localorg.json;

import apex.invocable.Action;
import apex.lang.ApexList;
import apex.lang.ApexMap;
import apex.lang.TypeRef;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** JSON of results of invocable actions, which tests make from text since they cannot be constructed. */
final class ActionJson {
  private ActionJson() {}

  /** The result or error that a JSON object describes; null for other types. */
  static Object read(Class<?> type, ApexMap members) {
    if (type == Action.Error.class) return error(members);
    if (type != Action.Result.class) return null;
    List<Object> errors = new ArrayList<>();
    if (members.get("errors") instanceof ApexList) {
      for (Object error : ((ApexList) members.get("errors")).items) errors.add(error((ApexMap) error));
    }
    return new Action.Result(null, Boolean.TRUE.equals(members.get("success")),
        ApexList.of(TypeRef.parse("Invocable/Action$Error"), errors), map(members.get("invocationParameters")), map(members.get("outputParameters")));
  }

  private static ApexMap map(Object given) {
    ApexMap map = ApexMap.ofObjects();
    if (given instanceof ApexMap) map.putAll(given);
    return map;
  }

  private static Action.Error error(ApexMap members) {
    return new Action.Error((String) members.get("code"), (String) members.get("message"));
  }

  /** Members of an error; null for other objects. */
  static Map<String, Object> members(Object value) {
    if (!(value instanceof Action.Error)) return null;
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("code", ((Action.Error) value).getCode());
    members.put("message", ((Action.Error) value).getMessage());
    return members;
  }
}
