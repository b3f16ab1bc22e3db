package apex.system;

import apex.lang.Id;

/** Facts about the installation of a package. */
public interface InstallContext {
  Id installerId();

  Id organizationId();

  Boolean isPush();

  Boolean isUpgrade();

  Version previousVersion();
}
