package apex.metadata;

import apex.lang.Id;

/** Deployments from Apex. */
public final class Operations {
  private Operations() {}

  /** The platform refuses deployments in tests, and so does a local org. */
  public static Id enqueueDeployment(DeployContainer container, DeployCallback callback) {
    throw new apex.system.AsyncException("Metadata cannot be deployed from within a test");
  }
}
