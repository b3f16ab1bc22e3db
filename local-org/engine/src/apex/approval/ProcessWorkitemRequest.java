package apex.approval;

/** Answers a step of an approval. */
public final class ProcessWorkitemRequest extends ProcessRequest {
  public String Action;
  public String WorkitemId;

  public ProcessWorkitemRequest() {}

  public String getAction() {
    return Action;
  }

  public void setAction(String value) {
    Action = value;
  }

  public String getWorkitemId() {
    return WorkitemId;
  }

  public void setWorkitemId(String value) {
    WorkitemId = value;
  }
}
