package apex.system;

import apex.lang.ApexMap;
import apex.lang.Blob;
import apex.lang.TypeRef;

/** The answer of Apex REST. */
public class RestResponse {
  private static final TypeRef STRING = TypeRef.parse("java/lang/String");
  public ApexMap headers = ApexMap.of(STRING, STRING).ignoringCase();
  public Blob responseBody;
  public Integer statusCode;

  public RestResponse() {}

  public void addHeader(String name, String value) {
    headers.put(name, value);
  }
}
