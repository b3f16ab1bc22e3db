package apex.system;

import apex.lang.Id;

/** Facts about the removal of a package. */
public interface UninstallContext {
  Id organizationId();

  Id uninstallerId();
}
