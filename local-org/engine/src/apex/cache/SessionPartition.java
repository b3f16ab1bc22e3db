package apex.cache;

import apex.lang.ApexException;

/** A partition of the session cache. */
public final class SessionPartition extends Partition {
  SessionPartition(String name) {
    super("Session", name);
  }

  @Override
  ApexException failure(String message) {
    return new Session.SessionCacheException(message);
  }
}
