package apex.metadata;

/** Told how a deployment ended. */
public interface DeployCallback {
  void handleResult(DeployResult result, DeployCallbackContext context);
}
