package localorg.server;

import java.util.List;

/** A request that is not carried out: an HTTP status, and an error in the platform's form. */
final class Refusal extends RuntimeException {
  final int status;
  final String code;
  /** Fields that the error is about; null when it names none. */
  final List<String> fields;

  Refusal(int status, String code, String message) {
    this(status, code, message, null);
  }

  Refusal(int status, String code, String message, List<String> fields) {
    super(message, null, false, false);
    this.status = status;
    this.code = code;
    this.fields = fields;
  }

  static Refusal notFound() {
    return new Refusal(404, "NOT_FOUND", "The requested resource does not exist");
  }

  static Refusal methodNotAllowed(String method, String allowed) {
    return new Refusal(405, "METHOD_NOT_ALLOWED", "HTTP Method '" + method + "' not allowed. Allowed are " + allowed);
  }

  static Refusal badSession() {
    return new Refusal(401, "INVALID_SESSION_ID", "Session expired or invalid");
  }

  Answer answer() {
    var error = Json.object("message", getMessage(), "errorCode", code);
    if (fields != null) error.put("fields", Json.array(fields));
    return Answer.json(status, Json.array(List.of(error)));
  }
}
