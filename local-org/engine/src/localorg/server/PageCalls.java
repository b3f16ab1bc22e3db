package localorg.server;

import apex.bcl.ExceptionMethods;
import apex.lang.ApexException;
import apex.lang.ApexMap;
import apex.lang.Id;
import apex.lang.TypeRef;
import apex.system.AuraHandledException;
import localorg.engine.ApexStack;
import localorg.engine.Services;
import localorg.json.JsonBinder;
import localorg.json.JsonReader;
import localorg.json.JsonWriter;
import localorg.org.Org;

/** /local/apex: calls of @AuraEnabled methods, as a page makes them through its Apex imports. */
final class PageCalls {
  private final LocalOrg org;

  PageCalls(LocalOrg org) {
    this.org = org;
  }

  /** Body: {@code {"class", "method", "arguments": {...}, "cacheable"}}; answer: {@code {"value"}} or an error. */
  Answer handle(Call call, Id user) {
    call.require("POST");
    ApexMap body = Json.readObject(call.text());
    String className = String.valueOf(body.get("class"));
    String method = String.valueOf(body.get("method"));
    Services.Entry entry = org.services.auraEnabled(className, method);
    if (entry == null) return refused(404, "Apex class '" + className + "' has no @AuraEnabled method '" + method + "'", null);
    boolean wired = Boolean.TRUE.equals(body.get("cacheable"));
    if (wired && !entry.cacheable) {
      return refused(400, "Apex method '" + className + "." + method + "' is not cacheable: a wire needs @AuraEnabled(cacheable=true)", null);
    }
    try {
      String value = org.transact(user, "AURA", () -> {
        String top = entry.className.split("\\$")[0];
        if (!Org.access().canRunClass(top)) throw new Refusal(403, "INSUFFICIENT_ACCESS", "You do not have access to the Apex class named '" + top + "'.");
        return JsonWriter.write(entry.call(arguments(entry, body.get("arguments"))), false, false);
      });
      return Answer.json(200, Json.object("value", JsonReader.read(value)));
    } catch (Refusal refusal) {
      return refused(refusal.status, refusal.getMessage(), null);
    } catch (ApexFailure failure) {
      return failed(failure);
    }
  }

  private static Object[] arguments(Services.Entry entry, Object given) {
    ApexMap named = given instanceof ApexMap ? (ApexMap) given : Json.object();
    Object[] arguments = new Object[entry.parameterNames.size()];
    for (int i = 0; i < arguments.length; i++) {
      TypeRef type = entry.parameterTypes.get(i);
      try {
        arguments[i] = JsonBinder.bind(named.get(entry.parameterNames.get(i)), type, false);
      } catch (ApexException e) {
        throw new Refusal(400, "INVALID_INPUT", "Value provided is invalid for action parameter '" + entry.parameterNames.get(i)
            + "' of type '" + type.apexName() + "'");
      }
    }
    return arguments;
  }

  private static Answer refused(int status, String message, String stack) {
    return Answer.json(status, error(status, Json.object("message", message, "stackTrace", stack)));
  }

  private static ApexMap error(int status, ApexMap body) {
    return Json.object("status", status, "statusText", status == 500 ? "Server Error" : Reasons.of(status), "ok", false, "headers", Json.object(), "body", body);
  }

  /** The error in the form in which a page catches it. */
  private Answer failed(ApexFailure failed) {
    Throwable failure = failed.failure;
    if (failure instanceof AuraHandledException) {
      return Answer.json(500, error(500, Json.object("message", ((AuraHandledException) failure).shown(), "stackTrace", "",
          "exceptionType", "System.AuraHandledException", "isUserDefinedException", false)));
    }
    org.log("ERROR", failed.getMessage());
    boolean isException = failure instanceof Exception;
    String type = isException ? ExceptionMethods.getTypeName((Exception) failure) : failed.getMessage().split(":")[0];
    String message = isException ? ExceptionMethods.getMessage((Exception) failure) : failure.getMessage();
    boolean own = isException && !failure.getClass().getName().contains("apex.") && !failure.getClass().getName().startsWith("java.");
    return Answer.json(500, error(500, Json.object("message", message, "stackTrace", ApexStack.text(failure), "exceptionType", type, "isUserDefinedException", own)));
  }
}
