package apex.system;

import apex.lang.ApexList;
import apex.lang.TypeRef;
import apex.messaging.SendEmailResult;
import java.util.ArrayList;
import java.util.List;
import localorg.org.Limits;
import localorg.org.Org;

/** Emails, which a local org keeps and does not send. */
public final class Messaging {
  private Messaging() {}

  public static ApexList sendEmail(ApexList emails) {
    return sendEmail(emails, true);
  }

  public static ApexList sendEmail(ApexList emails, Boolean allOrNone) {
    Org.limits().use(Limits.Kind.EMAIL_INVOCATIONS, 1);
    List<SendEmailResult> results = new ArrayList<>();
    for (Object email : emails.items) {
      Org.current().test.sentEmails.add(email);
      results.add(new SendEmailResult());
    }
    return ApexList.of(TypeRef.parse("Messaging/SendEmailResult"), results);
  }
}
