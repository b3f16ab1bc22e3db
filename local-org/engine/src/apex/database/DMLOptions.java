package apex.database;

/** Options of a DML call. Members are spelt as the compiler reads them. */
public class DMLOptions {
  public Boolean OptAllOrNone;
  public Boolean AllowFieldTruncation;
  public AssignmentRuleHeader AssignmentRuleHeader = new AssignmentRuleHeader();
  public DuplicateRuleHeader DuplicateRuleHeader = new DuplicateRuleHeader();
  public EmailHeader EmailHeader = new EmailHeader();
  public String LocaleOptions;

  /** Assignment rules, which a local org does not have. */
  public static class AssignmentRuleHeader {
    public apex.lang.Id AssignmentRuleId;
    public Boolean UseDefaultRule;
  }

  /** Duplicate rules, which a local org does not have. */
  public static class DuplicateRuleHeader {
    public Boolean AllowSave;
    public Boolean IncludeRecordDetails;
    public Boolean RunAsCurrentUser;
  }

  /** Mails that saving would send. */
  public static class EmailHeader {
    public Boolean TriggerAutoResponseEmail;
    public Boolean TriggerOtherEmail;
    public Boolean TriggerUserEmail;
  }
}
