package apex.system;

import apex.lang.ApexList;
import apex.lang.Exceptions;
import apex.lang.TypeRef;
import apex.messaging.Email;
import apex.messaging.SendEmailError;
import apex.messaging.SendEmailResult;
import apex.messaging.SingleEmailMessage;
import java.util.ArrayList;
import java.util.List;
import localorg.org.EmailRules;
import localorg.org.Limits;
import localorg.org.Org;

/** Emails, which a local org checks and keeps, and does not send. */
public final class Messaging {
  private Messaging() {}

  public static ApexList sendEmail(ApexList emails) {
    return sendEmail(emails, true);
  }

  public static ApexList sendEmail(ApexList emails, Boolean allOrNone) {
    Exceptions.argument(emails);
    Org.limits().use(Limits.Kind.EMAIL_INVOCATIONS, 1);
    List<SendEmailResult> results = new ArrayList<>();
    for (int row = 0; row < emails.items.size(); row++) {
      Email email = (Email) Exceptions.argument(emails.items.get(row));
      List<SendEmailError> errors = EmailRules.check(email);
      if (!errors.isEmpty() && allOrNone) throw failure(row, errors.get(0));
      if (errors.isEmpty()) Org.current().test.sentEmails.add(email);
      results.add(new SendEmailResult(errors));
    }
    return ApexList.of(TypeRef.parse("Messaging/SendEmailResult"), results);
  }

  private static EmailException failure(int row, SendEmailError error) {
    return new EmailException("SendEmail failed. First exception on row " + row + "; first error: "
        + error.StatusCode.name() + ", " + error.Message + ": " + "[" + String.join(", ", error.fieldNames()) + "]");
  }

  public static void reserveSingleEmailCapacity(Integer emails) {
    Exceptions.argument(emails);
  }

  public static void reserveMassEmailCapacity(Integer emails) {
    Exceptions.argument(emails);
  }

  /** The stored template as it stands: a local org fills in no merge fields. */
  public static SingleEmailMessage renderStoredEmailTemplate(String templateId, String whoId, String whatId) {
    return EmailRules.render(templateId, whoId, whatId);
  }
}
