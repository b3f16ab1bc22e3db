package apex.messaging;

import apex.lang.ApexList;
import apex.lang.Id;

/** One email. */
public class SingleEmailMessage extends Email {
  private ApexList toAddresses;
  private ApexList ccAddresses;
  private String plainTextBody;
  private String htmlBody;
  private Id targetObjectId;
  private Id whatId;
  private Id templateId;

  public SingleEmailMessage() {}

  public void setToAddresses(ApexList value) {
    toAddresses = value;
  }

  public ApexList getToAddresses() {
    return toAddresses;
  }

  public void setCcAddresses(ApexList value) {
    ccAddresses = value;
  }

  public ApexList getCcAddresses() {
    return ccAddresses;
  }

  public void setPlainTextBody(String value) {
    plainTextBody = value;
  }

  public String getPlainTextBody() {
    return plainTextBody;
  }

  public void setHtmlBody(String value) {
    htmlBody = value;
  }

  public String getHtmlBody() {
    return htmlBody;
  }

  public void setTargetObjectId(Id value) {
    targetObjectId = value;
  }

  public Id getTargetObjectId() {
    return targetObjectId;
  }

  public void setWhatId(Id value) {
    whatId = value;
  }

  public Id getWhatId() {
    return whatId;
  }

  public void setTemplateId(Id value) {
    templateId = value;
  }

  public Id getTemplateId() {
    return templateId;
  }
}
