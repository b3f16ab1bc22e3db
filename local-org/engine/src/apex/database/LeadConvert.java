package apex.database;

import apex.lang.Id;

/** What is asked of the conversion of a lead. */
public class LeadConvert {
  private Id accountId;
  private Id contactId;
  private String convertedStatus;
  private Id leadId;
  private Id opportunityId;
  private String opportunityName;
  private Id ownerId;
  private Boolean doNotCreateOpportunity = false;
  private Boolean overwriteLeadSource = false;
  private Boolean sendNotificationEmail = false;

  public Id getAccountId() {
    return accountId;
  }

  public void setAccountId(Id value) {
    accountId = value;
  }

  public Id getContactId() {
    return contactId;
  }

  public void setContactId(Id value) {
    contactId = value;
  }

  public String getConvertedStatus() {
    return convertedStatus;
  }

  public void setConvertedStatus(String value) {
    convertedStatus = value;
  }

  public Id getLeadId() {
    return leadId;
  }

  public void setLeadId(Id value) {
    leadId = value;
  }

  public Id getOpportunityId() {
    return opportunityId;
  }

  public void setOpportunityId(Id value) {
    opportunityId = value;
  }

  public String getOpportunityName() {
    return opportunityName;
  }

  public void setOpportunityName(String value) {
    opportunityName = value;
  }

  public Id getOwnerId() {
    return ownerId;
  }

  public void setOwnerId(Id value) {
    ownerId = value;
  }

  public Boolean isDoNotCreateOpportunity() {
    return doNotCreateOpportunity;
  }

  public void setDoNotCreateOpportunity(Boolean value) {
    doNotCreateOpportunity = value;
  }

  public Boolean isOverwriteLeadSource() {
    return overwriteLeadSource;
  }

  public void setOverwriteLeadSource(Boolean value) {
    overwriteLeadSource = value;
  }

  public Boolean isSendNotificationEmail() {
    return sendNotificationEmail;
  }

  public void setSendNotificationEmail(Boolean value) {
    sendNotificationEmail = value;
  }
}
