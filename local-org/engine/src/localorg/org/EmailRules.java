package localorg.org;

import apex.lang.ApexList;
import apex.lang.Id;
import apex.messaging.Email;
import apex.messaging.SendEmailError;
import apex.messaging.SingleEmailMessage;
import apex.system.StatusCode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import localorg.data.Record;

/** What the platform checks before it sends an email. Source: Apex Reference, "SingleEmailMessage Class". */
public final class EmailRules {
  private static final Pattern ADDRESS = Pattern.compile("[^\\s@,;]+@[^\\s@,;]+\\.[^\\s@,;]+");

  private EmailRules() {}

  /** The first thing that is wrong; empty when the email may go. */
  public static List<SendEmailError> check(Email email) {
    if (!(email instanceof SingleEmailMessage)) return List.of();
    SingleEmailMessage message = (SingleEmailMessage) email;
    List<SendEmailError> errors = new ArrayList<>();
    addresses("toAddresses", message.ToAddresses, errors);
    addresses("ccAddresses", message.CcAddresses, errors);
    addresses("bccAddresses", message.BccAddresses, errors);
    boolean isAddressed = message.TargetObjectId != null || has(message.ToAddresses) || has(message.CcAddresses)
        || has(message.BccAddresses);
    if (!isAddressed) errors.add(new SendEmailError(StatusCode.REQUIRED_FIELD_MISSING, "Add a recipient to send an email.", List.of()));
    boolean hasBody = message.PlainTextBody != null || message.HtmlBody != null || message.TemplateId != null;
    if (!hasBody) {
      errors.add(new SendEmailError(StatusCode.REQUIRED_FIELD_MISSING, "Missing body, need at least one of html or plainText", List.of()));
    }
    return errors;
  }

  private static boolean has(ApexList addresses) {
    return addresses != null && !addresses.items.isEmpty();
  }

  private static void addresses(String field, ApexList addresses, List<SendEmailError> errors) {
    if (addresses == null) return;
    for (Object address : addresses.items) {
      String text = address == null ? "null" : address.toString();
      // Addresses may be given as ids of users, contacts or leads.
      if (ADDRESS.matcher(text).matches() || Id.isValid(text)) continue;
      errors.add(new SendEmailError(StatusCode.INVALID_EMAIL_ADDRESS, "Email address is invalid: " + text, List.of(field, text)));
    }
  }

  /** A message that is made of a stored template, whose merge fields stay as they are. */
  public static SingleEmailMessage render(String templateId, String whoId, String whatId) {
    Record template = Org.current().store.find("EmailTemplate", Id.of(templateId));
    if (template == null) throw new apex.system.EmailException("Invalid email template id: " + templateId);
    SingleEmailMessage message = new SingleEmailMessage();
    message.Subject = (String) template.get("Subject");
    message.PlainTextBody = (String) template.get("Body");
    message.HtmlBody = (String) template.get("HtmlValue");
    if (whoId != null) message.TargetObjectId = Id.of(whoId);
    if (whatId != null) message.WhatId = Id.of(whatId);
    return message;
  }
}
