package apex.messaging;

import apex.lang.ApexList;
import java.util.List;

/** Outcome of sending an email. */
public final class SendEmailResult {
  public Boolean isSuccess() {
    return true;
  }

  public ApexList getErrors() {
    return ApexList.ofObjects(List.of());
  }
}
