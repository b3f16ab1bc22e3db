package apex.messaging;

import apex.lang.ApexList;
import apex.lang.Id;

/** One email. */
public class SingleEmailMessage extends Email {
  public ApexList BccAddresses;
  public ApexList CcAddresses;
  public String Charset;
  public ApexList EntityAttachments;
  public ApexList FileAttachments;
  public String HtmlBody;
  public String InReplyTo;
  public String OptOutPolicy;
  public Id OrgWideEmailAddressId;
  public String PlainTextBody;
  public String References;
  public Id TargetObjectId;
  public Id TemplateId;
  public String TemplateName;
  public ApexList ToAddresses;
  public Boolean TreatBodiesAsTemplate = false;
  public Boolean TreatTargetObjectAsRecipient = true;
  public Boolean UserMail = false;
  public Id WhatId;
  private Boolean oneClickPost;
  private String unsubscribeComment;
  private ApexList unsubscribeUrls;

  public SingleEmailMessage() {}

  public ApexList getBccAddresses() {
    return BccAddresses;
  }

  public ApexList getCcAddresses() {
    return CcAddresses;
  }

  public String getCharset() {
    return Charset;
  }

  public ApexList getEntityAttachments() {
    return EntityAttachments;
  }

  public ApexList getFileAttachments() {
    return FileAttachments;
  }

  public String getHtmlBody() {
    return HtmlBody;
  }

  public String getInReplyTo() {
    return InReplyTo;
  }

  public Boolean getOneClickPost() {
    return oneClickPost;
  }

  public String getOptOutPolicy() {
    return OptOutPolicy;
  }

  public Id getOrgWideEmailAddressId() {
    return OrgWideEmailAddressId;
  }

  public String getPlainTextBody() {
    return PlainTextBody;
  }

  public String getReferences() {
    return References;
  }

  public Id getTargetObjectId() {
    return TargetObjectId;
  }

  public Id getTemplateId() {
    return TemplateId;
  }

  public String getTemplateName() {
    return TemplateName;
  }

  public ApexList getToAddresses() {
    return ToAddresses;
  }

  public Id getWhatId() {
    return WhatId;
  }

  public Boolean isTreatBodiesAsTemplate() {
    return TreatBodiesAsTemplate;
  }

  public Boolean isTreatTargetObjectAsRecipient() {
    return TreatTargetObjectAsRecipient;
  }

  public Boolean isUserMail() {
    return UserMail;
  }

  public void setBccAddresses(ApexList value) {
    BccAddresses = value;
  }

  public void setCcAddresses(ApexList value) {
    CcAddresses = value;
  }

  public void setCharset(String value) {
    Charset = value;
  }

  public void setEntityAttachments(ApexList value) {
    EntityAttachments = value;
  }

  public void setFileAttachments(ApexList value) {
    FileAttachments = value;
  }

  public void setHtmlBody(String value) {
    HtmlBody = value;
  }

  public void setInReplyTo(String value) {
    InReplyTo = value;
  }

  public void setOneClickPost(Boolean value) {
    oneClickPost = value;
  }

  public void setOptOutPolicy(String value) {
    OptOutPolicy = value;
  }

  public void setOrgWideEmailAddressId(Id value) {
    OrgWideEmailAddressId = value;
  }

  public void setPlainTextBody(String value) {
    PlainTextBody = value;
  }

  public void setReferences(String value) {
    References = value;
  }

  public void setTargetObjectId(Id value) {
    TargetObjectId = value;
  }

  public void setTemplateId(Id value) {
    TemplateId = value;
  }

  public void setToAddresses(ApexList value) {
    ToAddresses = value;
  }

  public void setTreatBodiesAsTemplate(Boolean value) {
    TreatBodiesAsTemplate = value;
  }

  public void setTreatTargetObjectAsRecipient(Boolean value) {
    TreatTargetObjectAsRecipient = value;
  }

  public void setUnsubscribeComment(String value) {
    unsubscribeComment = value;
  }

  public void setUnsubscribeUrls(ApexList value) {
    unsubscribeUrls = value;
  }

  public void setWhatId(Id value) {
    WhatId = value;
  }
}
