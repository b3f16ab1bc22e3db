package apex.system;

import apex.lang.Id;
import localorg.data.Record;
import localorg.org.Org;

/** The running user. */
public final class UserInfo {
  private UserInfo() {}

  private static String field(String name) {
    Object value = Org.current().session.user().get(name);
    return value == null ? null : value.toString();
  }

  private static Record organization() {
    return Org.current().store.rows("Organization").iterator().next();
  }

  public static String getUserId() {
    return Org.current().session.userId().toString();
  }

  public static String getProfileId() {
    return field("ProfileId");
  }

  public static String getUserRoleId() {
    return field("UserRoleId");
  }

  public static String getUserName() {
    return field("Username");
  }

  public static String getUserEmail() {
    return field("Email");
  }

  public static String getFirstName() {
    return field("FirstName");
  }

  public static String getLastName() {
    return field("LastName");
  }

  public static String getName() {
    return field("Name");
  }

  public static String getUserType() {
    return field("UserType");
  }

  public static String getLocale() {
    return field("LocaleSidKey");
  }

  public static String getLanguage() {
    return field("LanguageLocaleKey");
  }

  public static TimeZone getTimeZone() {
    return new TimeZone(Org.timeZone());
  }

  public static String getOrganizationId() {
    return organization().id.toString();
  }

  public static String getOrganizationName() {
    return (String) organization().get("Name");
  }

  public static String getDefaultCurrency() {
    return "USD";
  }

  public static Boolean isMultiCurrencyOrganization() {
    return false;
  }

  /** Tests run without a session, as on the platform. */
  public static String getSessionId() {
    return null;
  }

  public static Boolean hasPackageLicense(Id packageId) {
    return false;
  }

  /** Lightning Experience. */
  public static String getUiTheme() {
    return "Theme4d";
  }

  public static String getUiThemeDisplayed() {
    return "Theme4d";
  }

  public static Boolean isCurrentUserLicensed(String namespace) {
    throw new TypeException("Invalid namespace prefix: " + namespace);
  }
}
