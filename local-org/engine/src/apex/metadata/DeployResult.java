package apex.metadata;

import apex.lang.ApexDatetime;
import apex.lang.ApexList;
import apex.lang.Id;

/** Outcome of a deployment. */
public class DeployResult {
  public String canceledBy;
  public String canceledByName;
  public Boolean checkOnly;
  public ApexDatetime completedDate;
  public String createdBy;
  public String createdByName;
  public ApexDatetime createdDate;
  public DeployDetails details;
  public Boolean done;
  public String errorMessage;
  public Id id;
  public Boolean ignoreWarnings;
  public ApexDatetime lastModifiedDate;
  public ApexList messages;
  public Integer numberComponentErrors;
  public Integer numberComponentsDeployed;
  public Integer numberComponentsTotal;
  public Boolean rollbackOnError;
  public ApexDatetime startDate;
  public String stateDetail;
  public DeployStatus status;
  public Boolean success;

  public DeployResult() {}
}
