package apex.system;

/** The Salesforce site that a request came through. A local org has none, and the platform answers null then. */
public final class Site {
  private Site() {}

  public static String getAdminEmail() {
    return null;
  }

  public static String getAnalyticsTrackingCode() {
    return null;
  }

  public static String getBaseCustomUrl() {
    return null;
  }

  public static String getBaseInsecureUrl() {
    return null;
  }

  public static String getBaseRequestUrl() {
    return null;
  }

  public static String getBaseSecureUrl() {
    return null;
  }

  public static String getBaseUrl() {
    return null;
  }

  public static String getCurrentSiteUrl() {
    return null;
  }

  public static String getCustomWebAddress() {
    return null;
  }

  public static String getDomain() {
    return null;
  }

  public static String getErrorDescription() {
    return null;
  }

  public static String getErrorMessage() {
    return null;
  }

  public static String getExperienceId() {
    return null;
  }

  public static String getMasterLabel() {
    return null;
  }

  public static String getName() {
    return null;
  }

  public static String getOriginalUrl() {
    return null;
  }

  public static String getPasswordPolicyStatement() {
    return null;
  }

  public static String getPathPrefix() {
    return null;
  }

  public static String getPrefix() {
    return null;
  }

  public static String getSiteType() {
    return null;
  }

  public static String getSiteTypeLabel() {
    return null;
  }

  public static apex.lang.Id getSiteId() {
    return null;
  }

  public static apex.lang.Id getAdminId() {
    return null;
  }

  public static Boolean isLoginEnabled() {
    return false;
  }

  public static Boolean isRegistrationEnabled() {
    return false;
  }

  public static Boolean isPasswordExpired() {
    return false;
  }

  public static PageReference getTemplate() {
    return null;
  }

  /** Nobody can sign in to, or register at, a site that is not there. */
  public static PageReference login(String username, String password, String startUrl) {
    return null;
  }

  public static PageReference changePassword(String password, String confirmation) {
    return null;
  }

  public static PageReference changePassword(String password, String confirmation, String old) {
    return null;
  }

  public static Boolean forgotPassword(String username) {
    return false;
  }

  public static Boolean forgotPassword(String username, String emailTemplate) {
    return false;
  }

  public static apex.lang.Id createPortalUser(apex.lang.SObject user, String accountId) {
    return null;
  }

  public static apex.lang.Id createPortalUser(apex.lang.SObject user, String accountId, String password) {
    return null;
  }

  public static apex.lang.Id createPortalUser(apex.lang.SObject user, String accountId, String password, Boolean sends) {
    return null;
  }

  public static apex.lang.Id createExternalUser(apex.lang.SObject user, String accountId) {
    return null;
  }

  public static apex.lang.Id createExternalUser(apex.lang.SObject user, String accountId, String password) {
    return null;
  }

  public static apex.lang.Id createExternalUser(apex.lang.SObject user, String accountId, String password, Boolean sends) {
    return null;
  }
}
