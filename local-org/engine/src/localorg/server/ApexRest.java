package localorg.server;

import apex.lang.ApexMap;
import apex.lang.Blob;
import apex.lang.Id;
import apex.lang.TypeRef;
import apex.system.RestRequest;
import apex.system.RestResponse;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import localorg.engine.Services;
import localorg.json.JsonBinder;
import localorg.json.JsonWriter;
import localorg.org.Org;

/** /services/apexrest: the REST resources that the project's classes declare. */
final class ApexRest {
  /** Source: Apex Reference Guide, "RestResponse Class"; any other becomes 500. */
  private static final Set<Integer> STATUSES = Set.of(200, 201, 202, 204, 206, 300, 301, 302, 304, 400, 401, 403, 404, 405,
      406, 409, 410, 412, 413, 414, 415, 417, 500, 503);
  /** Source: same page; these are not sent. */
  private static final Set<String> RESERVED = Set.of("cookie", "set-cookie", "set-cookie2", "content-length", "authorization");
  private static final String BASE = "/services/apexrest";

  private final LocalOrg org;

  ApexRest(LocalOrg org) {
    this.org = org;
  }

  /** {@code uri}: what follows {@code /services/apexrest}. */
  Answer handle(Call call, String uri, Id user) {
    Services.Resource resource = resource(uri);
    if (resource == null) throw new Refusal(404, "NOT_FOUND", "Could not find a match for URL");
    Services.Entry entry = resource.methods.get(call.method);
    if (entry == null) throw Refusal.methodNotAllowed(call.method, String.join(",", resource.methods.keySet()));
    try {
      return org.transact(user, "REST", () -> run(call, uri, resource, entry));
    } catch (ApexFailure failure) {
      org.log("ERROR", call.method + " " + call.path + ": " + failure.getMessage());
      return new Refusal(500, "APEX_ERROR", failure.getMessage()).answer();
    }
  }

  private Services.Resource resource(String uri) {
    Services.Resource best = null;
    for (Services.Resource resource : org.services.resources()) {
      boolean better = best == null || weight(resource.mapping) > weight(best.mapping);
      if (better && matches(resource.mapping, uri)) best = resource;
    }
    return best;
  }

  /** An address without a wildcard goes before one with it, and the longer one before the shorter. */
  private static int weight(String mapping) {
    return mapping.length() + (mapping.contains("*") ? 0 : 10_000);
  }

  private static boolean matches(String mapping, String uri) {
    String plain = uri.length() > 1 ? uri.replaceAll("/$", "") : uri;
    if (mapping.endsWith("/*") && plain.equals(mapping.substring(0, mapping.length() - 2))) return true;
    if (!mapping.contains("*")) return plain.equals(mapping.replaceAll("/$", ""));
    StringBuilder pattern = new StringBuilder();
    for (String part : mapping.split("\\*", -1)) pattern.append(pattern.length() == 0 ? "" : ".*").append(java.util.regex.Pattern.quote(part));
    return uri.matches(pattern.toString());
  }

  private Answer run(Call call, String uri, Services.Resource resource, Services.Entry entry) {
    if (!Org.access().canRunClass(resource.className)) {
      throw new Refusal(403, "FORBIDDEN", "You do not have access to the Apex class named: " + resource.className);
    }
    RestRequest request = request(call, uri, resource);
    Object[] arguments = new Object[entry.parameterTypes.size()];
    if (arguments.length == 0) request.requestBody = new Blob(call.body);
    else bind(call, entry, arguments);
    Org.current().restRequest = request;
    Org.current().restResponse = new RestResponse();
    Object value = entry.call(arguments);
    return answer(Org.current().restResponse, entry, value);
  }

  private static RestRequest request(Call call, String uri, Services.Resource resource) {
    RestRequest request = new RestRequest();
    call.headers.forEach((name, value) -> {
      if (!name.equalsIgnoreCase("Authorization")) request.headers.put(name, value);
    });
    call.query.forEach(request.params::put);
    request.httpMethod = call.method;
    request.remoteAddress = call.remoteAddress();
    request.requestURI = uri;
    request.resourcePath = BASE + resource.mapping;
    return request;
  }

  private static void bind(Call call, Services.Entry entry, Object[] arguments) {
    ApexMap body = Json.readObject(call.text());
    for (Object name : body.keys()) {
      if (!entry.parameterNames.contains(name)) {
        throw new Refusal(400, "JSON_PARSER_ERROR", "Unexpected parameter encountered during deserialization: " + name);
      }
    }
    for (int i = 0; i < arguments.length; i++) {
      TypeRef type = entry.parameterTypes.get(i);
      try {
        arguments[i] = JsonBinder.bind(body.get(entry.parameterNames.get(i)), type, false);
      } catch (apex.lang.ApexException e) {
        throw new Refusal(400, "JSON_PARSER_ERROR", e.getMessage());
      }
    }
  }

  private static Answer answer(RestResponse response, Services.Entry entry, Object value) {
    boolean isVoid = entry.returnType == null;
    byte[] body = isVoid ? (response.responseBody == null ? new byte[0] : response.responseBody.bytes())
        : JsonWriter.write(value, false, true).getBytes(StandardCharsets.UTF_8);
    int status = response.statusCode != null ? response.statusCode : isVoid && body.length == 0 ? 204 : 200;
    if (!STATUSES.contains(status)) return new Refusal(500, "APEX_ERROR", "Invalid status code for HTTP response: " + status).answer();
    Answer answer = new Answer(status, body, body.length == 0 ? null : "application/json;charset=UTF-8");
    for (Object name : response.headers.keys()) {
      String text = (String) name;
      if (response.headers.get(name) == null) continue;
      if (text.equalsIgnoreCase("Content-Type")) answer.headers.put("Content-Type", (String) response.headers.get(name));
      else if (!RESERVED.contains(text.toLowerCase())) answer.headers.put(text, (String) response.headers.get(name));
    }
    return answer;
  }
}
