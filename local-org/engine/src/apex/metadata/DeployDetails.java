package apex.metadata;

import apex.lang.ApexList;

/** Which components a deployment took and which it refused. */
public class DeployDetails {
  public ApexList componentFailures;
  public ApexList componentSuccesses;

  public DeployDetails() {}
}
