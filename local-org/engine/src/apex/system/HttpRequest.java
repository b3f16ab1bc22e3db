package apex.system;

import apex.lang.Blob;
import apex.lang.Exceptions;
import java.util.Map;
import java.util.TreeMap;

/** A request of a callout. */
public class HttpRequest {
  private static final int MAX_TIMEOUT = 120_000;
  private final Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
  private String method;
  private String endpoint;
  private Blob body;
  private Boolean compressed = false;
  private Integer timeout = 10_000;

  public HttpRequest() {}

  public void setMethod(String value) {
    method = value;
  }

  public String getMethod() {
    return method;
  }

  public void setEndpoint(String value) {
    endpoint = value;
  }

  public String getEndpoint() {
    return endpoint;
  }

  public void setHeader(String name, String value) {
    headers.put(Exceptions.argument(name), value);
  }

  public String getHeader(String name) {
    return headers.get(name);
  }

  public void setBody(String text) {
    body = text == null ? null : Blob.of(text);
  }

  public String getBody() {
    return body == null ? "" : body.text();
  }

  public void setBodyAsBlob(Blob blob) {
    body = blob;
  }

  public Blob getBodyAsBlob() {
    return body;
  }

  public void setBodyDocument(Object document) {
    body = Blob.of(((apex.dom.Document) Exceptions.argument(document)).toXmlString());
  }

  public apex.dom.Document getBodyDocument() {
    return apex.dom.Document.of(getBody());
  }

  public void setCompressed(Boolean value) {
    compressed = value;
  }

  public Boolean getCompressed() {
    return compressed;
  }

  public void setClientCertificateName(String name) {}

  public void setClientCertificate(String certificate, String password) {}

  public void setTimeout(Integer milliseconds) {
    if (milliseconds == null || milliseconds < 1 || milliseconds > MAX_TIMEOUT) {
      throw new CalloutException("Invalid timeout: " + milliseconds + " (allowed: 1 to " + MAX_TIMEOUT + ")");
    }
    timeout = milliseconds;
  }

  public Map<String, String> headers() {
    return headers;
  }

  public int timeout() {
    return timeout;
  }

  @Override
  public String toString() {
    return "System.HttpRequest[Endpoint=" + endpoint + ", Method=" + method + "]";
  }
}
