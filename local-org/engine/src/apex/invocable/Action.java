package apex.invocable;

import apex.lang.ApexList;
import apex.lang.ApexMap;
import apex.lang.Exceptions;
import apex.lang.TypeRef;
import apex.lang.UnsupportedMember;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import localorg.org.Org;

/** An action that Apex calls by its name. Actions that exist stop by name: flows do not run here. */
public class Action {
  private final String type;
  private final String namespace;
  private final String name;
  private final List<ApexMap> invocations = new ArrayList<>();

  private Action(String type, String namespace, String name) {
    this.type = type;
    this.namespace = namespace;
    this.name = name;
  }

  public static Action createCustomAction(String type, String name) {
    return new Action(Exceptions.argument(type), null, Exceptions.argument(name));
  }

  public static Action createCustomAction(String type, String namespace, String name) {
    return new Action(Exceptions.argument(type), namespace, Exceptions.argument(name));
  }

  public static Action createStandardAction(String type) {
    return new Action(Exceptions.argument(type), null, type);
  }

  public Action addInvocation() {
    invocations.add(ApexMap.ofObjects());
    return this;
  }

  public Action clearInvocations() {
    invocations.clear();
    return this;
  }

  /** Sets a parameter of the invocation that was added last, or of the first one. */
  public Action setInvocationParameter(String parameter, Object value) {
    if (invocations.isEmpty()) addInvocation();
    invocations.get(invocations.size() - 1).put(parameter, value);
    return this;
  }

  public Action setInvocations(ApexList given) {
    invocations.clear();
    for (Object one : Exceptions.argument(given).items) invocations.add((ApexMap) one);
    return this;
  }

  public String getName() {
    return name;
  }

  public String getNamespace() {
    return namespace;
  }

  public String getType() {
    return type;
  }

  public Boolean isStandard() {
    return type.equals(name);
  }

  /** An action that does not exist fails once for each invocation, and once when there is none. */
  public ApexList invoke() {
    boolean isMissing = type.equalsIgnoreCase("flow") && !isFlow() || type.equalsIgnoreCase("apex") && !isClass();
    if (!isMissing) throw new UnsupportedMember("The action " + type + " " + name);
    Error error = new Error(null, "Action name not found: " + (namespace == null ? "" : namespace + "__") + name);
    ApexList errors = ApexList.of(TypeRef.parse("Invocable/Action$Error"), new ArrayList<>(List.of(error)));
    List<ApexMap> all = invocations.isEmpty() ? List.of(ApexMap.ofObjects()) : invocations;
    List<Object> results = new ArrayList<>();
    for (ApexMap invocation : all) results.add(new Result(this, false, errors, invocation, ApexMap.ofObjects()));
    return ApexList.of(TypeRef.parse("Invocable/Action$Result"), results);
  }

  private boolean isClass() {
    return Org.apexLoader().classes().find(name) != null;
  }

  private boolean isFlow() {
    for (Path file : Org.catalog().project().filesOf("flow")) {
      if (file.getFileName().toString().equalsIgnoreCase(name + ".flow-meta.xml")) return true;
    }
    return false;
  }

  /** What one invocation has given. */
  public static class Result {
    private final Action action;
    private final boolean success;
    private final ApexList errors;
    private final ApexMap inputs;
    private final ApexMap outputs;

    public Result(Action action, boolean success, ApexList errors, ApexMap inputs, ApexMap outputs) {
      this.action = action;
      this.success = success;
      this.errors = errors;
      this.inputs = inputs;
      this.outputs = outputs;
    }

    public Action getAction() {
      return action;
    }

    public ApexList getErrors() {
      return errors;
    }

    public ApexMap getInvocationParameters() {
      return inputs;
    }

    public ApexMap getOutputParameters() {
      return outputs;
    }

    public Boolean isSuccess() {
      return success;
    }
  }

  /** Why an invocation has failed. */
  public static class Error {
    private final String code;
    private final String message;

    public Error(String code, String message) {
      this.code = code;
      this.message = message;
    }

    public String getCode() {
      if (code == null) throw new UnsupportedMember("Invocable.Action.Error.getCode() of an action that does not exist");
      return code;
    }

    public String getMessage() {
      return message;
    }
  }
}
