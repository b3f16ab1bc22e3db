package apex.system;

import localorg.org.Org;

/** Custom permissions. */
public final class FeatureManagement {
  private FeatureManagement() {}

  public static Boolean checkPermission(String name) {
    return Org.access().hasCustomPermission(name);
  }
}
