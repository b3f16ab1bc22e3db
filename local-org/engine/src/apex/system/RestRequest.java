package apex.system;

import apex.lang.ApexMap;
import apex.lang.Blob;
import apex.lang.TypeRef;

/** A request to Apex REST. */
public class RestRequest {
  private static final TypeRef STRING = TypeRef.parse("java/lang/String");
  public ApexMap headers = ApexMap.of(STRING, STRING).ignoringCase();
  public ApexMap params = ApexMap.of(STRING, STRING);
  public String httpMethod;
  public String remoteAddress;
  public Blob requestBody;
  public String requestURI;
  public String resourcePath;

  public RestRequest() {}

  public void addHeader(String name, String value) {
    headers.put(name, value);
  }

  public void addParameter(String name, String value) {
    params.put(name, value);
  }
}
