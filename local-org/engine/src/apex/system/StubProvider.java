package apex.system;

import apex.lang.ApexList;

/** Answers the calls of a stub. */
public interface StubProvider {
  Object handleMethodCall(Object stub, String method, Type returnType, ApexList parameterTypes, ApexList parameterNames,
      ApexList arguments);
}
