package apex.metadata;

/** Outcome of a deployment. */
public class DeployResult {
  public DeployStatus status;
  public String errorMessage;
  public String id;
  public Boolean success;
  public Boolean done;

  public DeployResult() {}
}
