package apex.database;

/** Options of a DML call. */
public class DMLOptions {
  public Boolean optAllOrNone;
  public Boolean allowFieldTruncation;
  public AssignmentRuleHeader assignmentRuleHeader = new AssignmentRuleHeader();
  public DuplicateRuleHeader duplicateRuleHeader = new DuplicateRuleHeader();
  public EmailHeader emailHeader = new EmailHeader();
  public String localeOptions;

  /** Assignment rules, which a local org does not have. */
  public static class AssignmentRuleHeader {
    public apex.lang.Id assignmentRuleId;
    public Boolean useDefaultRule;
  }

  /** Duplicate rules, which a local org does not have. */
  public static class DuplicateRuleHeader {
    public Boolean allowSave;
    public Boolean includeRecordDetails;
    public Boolean runAsCurrentUser;
  }

  /** Mails that saving would send. */
  public static class EmailHeader {
    public Boolean triggerAutoResponseEmail;
    public Boolean triggerOtherEmail;
    public Boolean triggerUserEmail;
  }
}
