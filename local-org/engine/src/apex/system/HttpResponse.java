package apex.system;

import apex.lang.ApexList;
import apex.lang.Blob;
import java.util.Map;
import java.util.TreeMap;

/** An answer to a callout. */
public class HttpResponse {
  private final Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
  private Integer statusCode = 0;
  private String status;
  private Blob body;

  public HttpResponse() {}

  public void setStatusCode(Integer code) {
    statusCode = code;
  }

  public Integer getStatusCode() {
    return statusCode;
  }

  public void setStatus(String text) {
    status = text;
  }

  public String getStatus() {
    return status;
  }

  public void setHeader(String name, String value) {
    headers.put(name, value);
  }

  public String getHeader(String name) {
    return headers.get(name);
  }

  public ApexList getHeaderKeys() {
    return ApexList.ofStrings(headers.keySet());
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
    return body == null ? new Blob(new byte[0]) : body;
  }

  public apex.dom.Document getBodyDocument() {
    return apex.dom.Document.of(getBody());
  }

  public XmlStreamReader getXmlStreamReader() {
    return new XmlStreamReader(getBody());
  }

  @Override
  public String toString() {
    return "System.HttpResponse[Status=" + status + ", StatusCode=" + statusCode + "]";
  }
}
