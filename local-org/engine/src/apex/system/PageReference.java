package apex.system;

import apex.lang.ApexList;
import apex.lang.ApexMap;
import apex.lang.Blob;
import apex.lang.Exceptions;
import apex.lang.SObject;
import apex.lang.TypeRef;
import apex.lang.UnsupportedMember;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** An address inside or outside the org, with its parameters. Source: Apex Reference, "PageReference Class". */
public final class PageReference {
  private final String path;
  private final ApexMap parameters = strings();
  private final ApexMap headers = strings();
  private final ApexMap cookies = ApexMap.of(TypeRef.parse("java/lang/String"), TypeRef.parse("System/Cookie"));
  private String anchor;
  private Boolean redirect;

  public PageReference(String url) {
    String rest = Exceptions.argument(url);
    int hash = rest.indexOf('#');
    if (hash >= 0) {
      anchor = rest.substring(hash + 1);
      rest = rest.substring(0, hash);
    }
    int question = rest.indexOf('?');
    path = question < 0 ? rest : rest.substring(0, question);
    if (question >= 0) readParameters(rest.substring(question + 1));
  }

  public PageReference(SObject record) {
    this("/" + Exceptions.argument(record).id().to15());
  }

  private static ApexMap strings() {
    return ApexMap.of(TypeRef.parse("java/lang/String"), TypeRef.parse("java/lang/String"));
  }

  private void readParameters(String query) {
    for (String pair : query.split("&")) {
      if (pair.isEmpty()) continue;
      int equals = pair.indexOf('=');
      String name = equals < 0 ? pair : pair.substring(0, equals);
      parameters.put(decode(name), equals < 0 ? "" : decode(pair.substring(equals + 1)));
    }
  }

  private static String decode(String text) {
    return URLDecoder.decode(text, StandardCharsets.UTF_8);
  }

  private static String encode(Object text) {
    return text == null ? "" : URLEncoder.encode(text.toString(), StandardCharsets.UTF_8);
  }

  public static PageReference forResource(String resource) {
    throw new UnsupportedMember("System.PageReference.forResource(String)");
  }

  public String getUrl() {
    StringBuilder url = new StringBuilder(path);
    char separator = '?';
    for (Object name : parameters.keys()) {
      url.append(separator).append(encode(name)).append('=').append(encode(parameters.get(name)));
      separator = '&';
    }
    return anchor == null ? url.toString() : url.append('#').append(anchor).toString();
  }

  public ApexMap getParameters() {
    return parameters;
  }

  public ApexMap getHeaders() {
    return headers;
  }

  public ApexMap getCookies() {
    return cookies;
  }

  public void setCookies(ApexList given) {
    for (Object cookie : Exceptions.argument(given).items) cookies.put(((Cookie) cookie).getName(), cookie);
  }

  public String getAnchor() {
    return anchor;
  }

  public PageReference setAnchor(String text) {
    anchor = text;
    return this;
  }

  public Boolean getRedirect() {
    return redirect;
  }

  public PageReference setRedirect(Boolean flag) {
    redirect = flag;
    return this;
  }

  /** Pages are not rendered here; the platform refuses the call in tests too. */
  public Blob getContent() {
    throw new VisualforceException("Methods defined as TestMethod do not support getContent call");
  }

  public Blob getContentAsPDF() {
    throw new VisualforceException("Methods defined as TestMethod do not support getContent call");
  }

  @Override
  public String toString() {
    return "System.PageReference[" + getUrl() + "]";
  }
}
