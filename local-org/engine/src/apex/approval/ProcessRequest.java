package apex.approval;

import apex.lang.ApexList;
import apex.lang.ApexObject;

/** What requests to approval processes share. */
public class ProcessRequest extends ApexObject {
  public String Comments;
  public ApexList NextApproverIds;

  public ProcessRequest() {}

  public String getComments() {
    return Comments;
  }

  public void setComments(String text) {
    Comments = text;
  }

  public ApexList getNextApproverIds() {
    return NextApproverIds;
  }

  public void setNextApproverIds(ApexList ids) {
    NextApproverIds = ids;
  }
}
