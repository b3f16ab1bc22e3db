package apex.approval;

/** Asks for a record to be approved. */
public final class ProcessSubmitRequest extends ProcessRequest {
  public String ObjectId;
  public String ProcessDefinitionNameOrId;
  public Boolean SkipEntryCriteria;
  public String SubmitterId;

  public ProcessSubmitRequest() {}

  public String getObjectId() {
    return ObjectId;
  }

  public void setObjectId(String value) {
    ObjectId = value;
  }

  public String getProcessDefinitionNameOrId() {
    return ProcessDefinitionNameOrId;
  }

  public void setProcessDefinitionNameOrId(String value) {
    ProcessDefinitionNameOrId = value;
  }

  public Boolean getSkipEntryCriteria() {
    return SkipEntryCriteria;
  }

  public void setSkipEntryCriteria(Boolean value) {
    SkipEntryCriteria = value;
  }

  public String getSubmitterId() {
    return SubmitterId;
  }

  public void setSubmitterId(String value) {
    SubmitterId = value;
  }
}
