package apex.system;

/**
 * Host names of the org, of the form that enhanced domains have. Source: Apex Reference, "DomainCreator Class", and Help,
 * "My Domain URL Formats".
 */
public final class DomainCreator {
  static final String MY_DOMAIN = "local-org";

  private DomainCreator() {}

  public static String getOrgMyDomainHostname() {
    return MY_DOMAIN + ".my.salesforce.com";
  }

  public static String getLightningHostname() {
    return MY_DOMAIN + ".lightning.force.com";
  }

  public static String getSetupHostname() {
    return MY_DOMAIN + ".my.salesforce-setup.com";
  }

  public static String getContentHostname() {
    return MY_DOMAIN + ".file.force.com";
  }

  public static String getSalesforceSitesHostname() {
    return MY_DOMAIN + ".my.salesforce-sites.com";
  }

  public static String getExperienceCloudSitesHostname() {
    return MY_DOMAIN + ".my.site.com";
  }

  public static String getExperienceCloudSitesBuilderHostname() {
    return MY_DOMAIN + ".builder.salesforce-experience.com";
  }

  public static String getExperienceCloudSitesLivePreviewHostname() {
    return MY_DOMAIN + ".live-preview.salesforce-experience.com";
  }

  public static String getExperienceCloudSitesPreviewHostname() {
    return MY_DOMAIN + ".preview.salesforce-experience.com";
  }

  /** Components without a namespace of a package belong to {@code c}. */
  public static String getVisualforceHostname(String namespace) {
    return MY_DOMAIN + "--" + (namespace == null || namespace.isEmpty() ? "c" : namespace) + ".vf.force.com";
  }

  /** Components without a namespace of a package belong to {@code c}. */
  public static String getLightningContainerComponentHostname(String namespace) {
    return MY_DOMAIN + "--" + (namespace == null || namespace.isEmpty() ? "c" : namespace) + ".container.force.com";
  }
}
