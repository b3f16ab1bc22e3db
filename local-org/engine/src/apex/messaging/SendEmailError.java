package apex.messaging;

import apex.lang.ApexList;
import java.util.List;

/** Why an email was not sent. */
public final class SendEmailError {
  public String Message;
  public apex.system.StatusCode StatusCode;
  public String TargetObjectId;
  private final List<String> fields;

  public SendEmailError(apex.system.StatusCode code, String message, List<String> fields) {
    this.StatusCode = code;
    this.Message = message;
    this.fields = fields;
  }

  public String getMessage() {
    return Message;
  }

  public apex.system.StatusCode getStatusCode() {
    return StatusCode;
  }

  public String getTargetObjectId() {
    return TargetObjectId;
  }

  public List<String> fieldNames() {
    return fields;
  }

  public ApexList getFields() {
    return ApexList.ofStrings(fields);
  }
}
