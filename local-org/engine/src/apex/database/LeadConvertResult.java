package apex.database;

import apex.lang.ApexList;
import apex.lang.Id;
import apex.lang.TypeRef;
import localorg.data.LeadConversion;

/** Outcome of the conversion of a lead. */
public final class LeadConvertResult {
  private final LeadConversion.Outcome outcome;

  public LeadConvertResult(LeadConversion.Outcome outcome) {
    this.outcome = outcome;
  }

  public Id getLeadId() {
    return outcome.lead;
  }

  public Id getAccountId() {
    return outcome.account;
  }

  public Id getContactId() {
    return outcome.contact;
  }

  public Id getOpportunityId() {
    return outcome.opportunity;
  }

  public Boolean isSuccess() {
    return outcome.errors.isEmpty();
  }

  public ApexList getErrors() {
    return ApexList.of(TypeRef.parse("com/salesforce/api/Database/Error"), outcome.errors);
  }
}
