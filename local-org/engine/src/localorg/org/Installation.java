package localorg.org;

import apex.lang.Id;
import apex.system.InstallContext;
import apex.system.UninstallContext;
import apex.system.UserInfo;
import apex.system.Version;

/** What tests of install scripts hand to the script. */
public final class Installation implements InstallContext, UninstallContext {
  private final Version previous;
  private final Boolean isPush;

  /** {@code previous} is null for a first installation. */
  public Installation(Version previous, Boolean isPush) {
    this.previous = previous;
    this.isPush = isPush;
  }

  @Override
  public Id installerId() {
    return Org.current().session.userId();
  }

  @Override
  public Id uninstallerId() {
    return installerId();
  }

  @Override
  public Id organizationId() {
    return Id.of(UserInfo.getOrganizationId());
  }

  @Override
  public Boolean isPush() {
    return isPush;
  }

  @Override
  public Boolean isUpgrade() {
    return previous != null;
  }

  @Override
  public Version previousVersion() {
    return previous;
  }
}
