package localorg.server;

import apex.lang.ApexMap;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** Trouble on demand: the next requests to some address fail or are slow, so that clients can be tested. */
final class Faults {
  private static final class Fault {
    final String path;
    final int status;
    final String code;
    final int delay;
    int left;

    Fault(ApexMap json) {
      path = json.get("path") == null ? "/services/" : (String) json.get("path");
      status = json.get("status") == null ? 0 : ((Number) json.get("status")).intValue();
      code = json.get("errorCode") == null ? "SERVER_UNAVAILABLE" : (String) json.get("errorCode");
      delay = json.get("delay") == null ? 0 : ((Number) json.get("delay")).intValue();
      left = json.get("count") == null ? 1 : ((Number) json.get("count")).intValue();
    }
  }

  private final List<Fault> faults = new ArrayList<>();

  synchronized void add(ApexMap json) {
    faults.add(new Fault(json));
  }

  synchronized void clear() {
    faults.clear();
  }

  private synchronized Fault take(String path) {
    for (Iterator<Fault> all = faults.iterator(); all.hasNext(); ) {
      Fault fault = all.next();
      if (!path.startsWith(fault.path)) continue;
      if (--fault.left <= 0) all.remove();
      return fault;
    }
    return null;
  }

  /** What the request fails with; null when it goes on. */
  Answer next(String path) {
    Fault fault = take(path);
    if (fault == null) return null;
    try {
      Thread.sleep(fault.delay);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return fault.status == 0 ? null : new Refusal(fault.status, fault.code, "This failure was asked for.").answer();
  }
}
