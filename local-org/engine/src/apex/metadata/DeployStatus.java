package apex.metadata;

/** States of a deployment. */
public enum DeployStatus {
  Canceled, Canceling, Failed, InProgress, Pending, Succeeded, SucceededPartial }
