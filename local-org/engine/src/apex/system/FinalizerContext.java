package apex.system;

import apex.lang.Id;

/** What a finalizer may ask. */
public interface FinalizerContext {
  Id getAsyncApexJobId();

  String getRequestId();

  ParentJobResult getResult();

  Exception getException();
}
