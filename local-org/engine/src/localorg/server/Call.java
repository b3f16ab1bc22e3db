package localorg.server;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** One HTTP request. */
final class Call {
  /** Apex takes bodies of six megabytes at most. */
  private static final int MOST_BYTES = 6 * 1024 * 1024;

  final HttpExchange exchange;
  final String method;
  /** Decoded. */
  final String path;
  final Map<String, String> query;
  final Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
  final byte[] body;

  private Call(HttpExchange exchange, byte[] body) {
    this.exchange = exchange;
    this.body = body;
    method = exchange.getRequestMethod();
    path = exchange.getRequestURI().getPath();
    query = form(exchange.getRequestURI().getRawQuery());
    exchange.getRequestHeaders().forEach((name, values) -> headers.put(capitalized(name), String.join(", ", values)));
  }

  static Call read(HttpExchange exchange) throws IOException {
    try (InputStream in = exchange.getRequestBody()) {
      byte[] body = in.readNBytes(MOST_BYTES + 1);
      if (body.length > MOST_BYTES) throw new Refusal(413, "REQUEST_ENTITY_TOO_LARGE", "The body has more than " + MOST_BYTES + " bytes");
      return new Call(exchange, body);
    }
  }

  /** Java's server changes the spelling of names; this is the usual one. */
  private static String capitalized(String name) {
    StringBuilder result = new StringBuilder();
    boolean start = true;
    for (char c : name.toCharArray()) {
      result.append(start ? Character.toUpperCase(c) : Character.toLowerCase(c));
      start = c == '-';
    }
    return result.toString();
  }

  static Map<String, String> form(String encoded) {
    Map<String, String> result = new LinkedHashMap<>();
    if (encoded == null || encoded.isEmpty()) return result;
    for (String pair : encoded.split("&")) {
      int equals = pair.indexOf('=');
      String name = equals < 0 ? pair : pair.substring(0, equals);
      result.put(decode(name), equals < 0 ? "" : decode(pair.substring(equals + 1)));
    }
    return result;
  }

  private static String decode(String text) {
    try {
      return URLDecoder.decode(text, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      throw new Refusal(400, "MALFORMED_ID", "The address holds a broken % sequence: " + text);
    }
  }

  String text() {
    return new String(body, StandardCharsets.UTF_8);
  }

  String header(String name) {
    return headers.get(name);
  }

  String remoteAddress() {
    return exchange.getRemoteAddress().getAddress().getHostAddress();
  }

  /** The access token of the Authorization header; null when there is none. */
  String token() {
    String header = headers.get("Authorization");
    if (header == null) return null;
    return header.matches("(?i)(Bearer|OAuth) .+") ? header.substring(header.indexOf(' ') + 1).trim() : "";
  }

  /** The parts of the path between slashes, each decoded by itself: an escaped slash is part of a value. */
  List<String> segments() {
    List<String> segments = new ArrayList<>();
    for (String segment : exchange.getRequestURI().getRawPath().substring(1).split("/")) {
      segments.add(decode(segment.replace("+", "%2B")));
    }
    return segments;
  }

  void require(String... methods) {
    for (String allowed : methods) if (allowed.equals(method)) return;
    throw Refusal.methodNotAllowed(method, String.join(",", methods));
  }
}
