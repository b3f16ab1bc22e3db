package apex.messaging;

/** What all emails have in common. */
public abstract class Email {
  private String subject;
  private String replyTo;
  private String senderDisplayName;
  private Boolean saveAsActivity = true;

  public void setSubject(String value) {
    subject = value;
  }

  public String getSubject() {
    return subject;
  }

  public void setReplyTo(String value) {
    replyTo = value;
  }

  public String getReplyTo() {
    return replyTo;
  }

  public void setSenderDisplayName(String value) {
    senderDisplayName = value;
  }

  public String getSenderDisplayName() {
    return senderDisplayName;
  }

  public void setSaveAsActivity(Boolean value) {
    saveAsActivity = value;
  }

  public Boolean getSaveAsActivity() {
    return saveAsActivity;
  }
}
