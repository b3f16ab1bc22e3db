package apex.system;

/** Runs when a package is installed or upgraded. */
public interface InstallHandler {
  void onInstall(InstallContext context);
}
