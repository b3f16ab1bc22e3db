package localorg.data;

import apex.database.Error;
import apex.database.LeadConvert;
import apex.lang.ApexDate;
import apex.lang.Id;
import apex.lang.SObject;
import apex.system.StatusCode;
import java.util.ArrayList;
import java.util.List;
import localorg.org.Org;

/** Makes an account, a contact and an opportunity of a lead. Source: Apex Reference, "LeadConvert Class". */
public final class LeadConversion {
  /** What became of one lead. */
  public static final class Outcome {
    public final Id lead;
    public Id account;
    public Id contact;
    public Id opportunity;
    public final List<Error> errors = new ArrayList<>();

    public Outcome(Id lead) {
      this.lead = lead;
    }
  }

  private final LeadConvert request;
  private final Record lead;
  private final Outcome outcome;

  private LeadConversion(LeadConvert request) {
    this.request = request;
    outcome = new Outcome(request.getLeadId());
    lead = outcome.lead == null ? null : Org.current().store.find("Lead", outcome.lead);
  }

  /** Converts one lead; its outcome has the reasons when that fails, and then nothing has changed. */
  public static Outcome convert(LeadConvert request) {
    LeadConversion conversion = new LeadConversion(request);
    Store.Snapshot start = Org.current().store.snapshot();
    try {
      if (conversion.isAllowed()) conversion.run();
    } catch (apex.system.DmlException e) {
      Org.current().store.restore(start);
      for (apex.system.DmlException.Row row : e.rows()) conversion.outcome.errors.add(row.error);
    }
    return conversion.outcome;
  }

  private void fail(StatusCode code, String message) {
    outcome.errors.add(new Error(code, message, List.of()));
  }

  private boolean isAllowed() {
    if (lead == null || lead.isDeleted()) {
      fail(StatusCode.INVALID_CROSS_REFERENCE_KEY, "invalid cross reference id");
    } else if (Boolean.TRUE.equals(lead.get("IsConverted"))) {
      fail(StatusCode.CANNOT_UPDATE_CONVERTED_LEAD, "cannot reference converted lead");
    } else if (!"Closed - Converted".equals(request.getConvertedStatus())) {
      fail(StatusCode.INVALID_STATUS, "invalid convertedStatus: " + request.getConvertedStatus());
    }
    return outcome.errors.isEmpty();
  }

  private void run() {
    outcome.account = request.getAccountId() != null ? request.getAccountId() : insert("Account", account());
    outcome.contact = request.getContactId() != null ? request.getContactId() : insert("Contact", contact());
    if (!request.isDoNotCreateOpportunity()) {
      outcome.opportunity = request.getOpportunityId() != null ? request.getOpportunityId() : insert("Opportunity", opportunity());
    }
    SObject converted = new SObject("Lead");
    converted.setId(lead.id);
    converted.values().put("Status", request.getConvertedStatus());
    converted.values().put("IsConverted", true);
    converted.values().put("ConvertedDate", apex.bcl.DateMethods.today());
    converted.values().put("ConvertedAccountId", outcome.account);
    converted.values().put("ConvertedContactId", outcome.contact);
    converted.values().put("ConvertedOpportunityId", outcome.opportunity);
    Dml.run(DmlRequest.of(DmlRequest.Kind.UPDATE, List.of(converted)).uncounted());
  }

  private Id insert(String object, SObject row) {
    if (request.getOwnerId() != null) row.values().put("OwnerId", request.getOwnerId());
    else if (Org.current().store.objectOf((Id) lead.get("OwnerId")).equals("User")) row.values().put("OwnerId", lead.get("OwnerId"));
    Dml.run(DmlRequest.of(DmlRequest.Kind.INSERT, List.of(row)).uncounted());
    return row.id();
  }

  private void copy(SObject row, String... pairs) {
    for (int i = 0; i < pairs.length; i += 2) {
      if (lead.get(pairs[i]) != null) row.values().put(pairs[i + 1], lead.get(pairs[i]));
    }
  }

  private SObject account() {
    SObject row = new SObject("Account");
    copy(row, "Company", "Name", "Phone", "Phone", "Fax", "Fax", "Industry", "Industry", "Rating", "Rating", "Website",
        "Website", "AnnualRevenue", "AnnualRevenue", "NumberOfEmployees", "NumberOfEmployees", "LeadSource", "AccountSource",
        "Street", "BillingStreet", "City", "BillingCity", "State", "BillingState", "PostalCode", "BillingPostalCode",
        "Country", "BillingCountry");
    return row;
  }

  private SObject contact() {
    SObject row = new SObject("Contact");
    copy(row, "FirstName", "FirstName", "LastName", "LastName", "Salutation", "Salutation", "Title", "Title", "Email",
        "Email", "Phone", "Phone", "MobilePhone", "MobilePhone", "Fax", "Fax", "LeadSource", "LeadSource",
        "Description", "Description", "Street", "MailingStreet", "City", "MailingCity", "State", "MailingState",
        "PostalCode", "MailingPostalCode", "Country", "MailingCountry");
    row.values().put("AccountId", outcome.account);
    return row;
  }

  private SObject opportunity() {
    SObject row = new SObject("Opportunity");
    Object name = request.getOpportunityName() != null ? request.getOpportunityName() : lead.get("Company") + "-";
    row.values().put("Name", name);
    row.values().put("AccountId", outcome.account);
    row.values().put("StageName", "Prospecting");
    ApexDate today = (ApexDate) apex.bcl.DateMethods.today();
    int month = (today.value.getMonthValue() - 1) / 3 * 3 + 3;
    row.values().put("CloseDate", new ApexDate(today.value.withDayOfMonth(1).withMonth(month).plusMonths(1).minusDays(1)));
    copy(row, "LeadSource", "LeadSource");
    return row;
  }
}
