package apex.messaging;

import apex.lang.ApexList;
import apex.lang.TypeRef;
import java.util.List;

/** Outcome of sending an email. */
public final class SendEmailResult {
  public Boolean Success;
  public ApexList Errors;

  public SendEmailResult(List<SendEmailError> errors) {
    Success = errors.isEmpty();
    Errors = ApexList.of(TypeRef.parse("Messaging/SendEmailError"), errors);
  }

  public Boolean isSuccess() {
    return Success;
  }

  public ApexList getErrors() {
    return Errors;
  }
}
