package localorg.server;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** What a request is answered with. */
final class Answer {
  static final Answer STREAMED = new Answer(0, new byte[0], null);

  final int status;
  final byte[] body;
  final Map<String, String> headers = new LinkedHashMap<>();

  Answer(int status, byte[] body, String contentType) {
    this.status = status;
    this.body = body;
    if (contentType != null) headers.put("Content-Type", contentType);
  }

  static Answer json(int status, Object value) {
    return new Answer(status, Json.text(value).getBytes(StandardCharsets.UTF_8), "application/json;charset=UTF-8");
  }

  static Answer text(int status, String text) {
    return new Answer(status, text.getBytes(StandardCharsets.UTF_8), "text/plain;charset=UTF-8");
  }

  static Answer empty(int status) {
    return new Answer(status, new byte[0], null);
  }
}
