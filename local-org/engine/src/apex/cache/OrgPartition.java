package apex.cache;

import apex.lang.ApexException;

/** A partition of the org cache. */
public final class OrgPartition extends Partition {
  OrgPartition(String name) {
    super("Org", name);
  }

  @Override
  ApexException failure(String message) {
    return new Org.OrgCacheException(message);
  }
}
