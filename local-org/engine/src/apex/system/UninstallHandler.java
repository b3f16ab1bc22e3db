package apex.system;

/** Runs when a package is uninstalled. */
public interface UninstallHandler {
  void onUninstall(UninstallContext context);
}
