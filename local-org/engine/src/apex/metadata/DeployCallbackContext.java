package apex.metadata;

import apex.lang.Id;

/** Which job a deployment callback belongs to. */
public class DeployCallbackContext {
  public DeployCallbackContext() {}

  public Id getCallbackJobId() {
    return null;
  }
}
