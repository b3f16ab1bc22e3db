package apex.messaging;

/** What all emails have in common. */
public abstract class Email {
  public Boolean BccSender = false;
  public String EmailPriority;
  public String ReplyTo;
  public Boolean SaveAsActivity = true;
  public String SenderDisplayName;
  public String Subject;
  public Boolean UseSignature = true;

  public Boolean getBccSender() {
    return BccSender;
  }

  public String getEmailPriority() {
    return EmailPriority;
  }

  public String getReplyTo() {
    return ReplyTo;
  }

  public Boolean getSaveAsActivity() {
    return SaveAsActivity;
  }

  public String getSenderDisplayName() {
    return SenderDisplayName;
  }

  public String getSubject() {
    return Subject;
  }

  public Boolean getUseSignature() {
    return UseSignature;
  }

  public void setBccSender(Boolean value) {
    BccSender = value;
  }

  public void setEmailPriority(String value) {
    EmailPriority = value;
  }

  public void setReplyTo(String value) {
    ReplyTo = value;
  }

  public void setSaveAsActivity(Boolean value) {
    SaveAsActivity = value;
  }

  public void setSenderDisplayName(String value) {
    SenderDisplayName = value;
  }

  public void setSubject(String value) {
    Subject = value;
  }

  public void setUseSignature(Boolean value) {
    UseSignature = value;
  }
}
