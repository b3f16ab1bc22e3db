package apex.system;

import apex.lang.ApexMap;

/** Answers calls of SOAP services in tests. */
public interface WebServiceMock {
  void doInvoke(Object stub, Object request, ApexMap response, String endpoint, String soapAction, String requestName,
      String responseNamespace, String responseName, String responseType);
}
