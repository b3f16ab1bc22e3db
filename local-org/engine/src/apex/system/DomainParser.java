package apex.system;

import static apex.system.DomainType.*;

import apex.lang.Exceptions;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes host names of orgs with enhanced domains apart. Source: Apex Reference, "DomainParser Class". */
public final class DomainParser {
  private static final Map<String, DomainType> SUFFIXES = Map.ofEntries(
      Map.entry("my.salesforce.com", ORG_MY_DOMAIN), Map.entry("lightning.force.com", LIGHTNING_DOMAIN),
      Map.entry("my.salesforce-setup.com", SETUP_DOMAIN), Map.entry("file.force.com", CONTENT_DOMAIN),
      Map.entry("my.salesforce-sites.com", SALESFORCE_SITES_DOMAIN),
      Map.entry("my.site.com", EXPERIENCE_CLOUD_SITES_DOMAIN),
      Map.entry("builder.salesforce-experience.com", EXPERIENCE_CLOUD_SITES_BUILDER_DOMAIN),
      Map.entry("live-preview.salesforce-experience.com", EXPERIENCE_CLOUD_SITES_LIVE_PREVIEW_DOMAIN),
      Map.entry("preview.salesforce-experience.com", EXPERIENCE_CLOUD_SITES_PREVIEW_DOMAIN),
      Map.entry("vf.force.com", VISUALFORCE_DOMAIN),
      Map.entry("container.force.com", LIGHTNING_CONTAINER_COMPONENT_DOMAIN));
  /** MyDomain[--Sandbox][--Package][.sandbox].suffix. */
  private static final Pattern HOST = Pattern.compile("([a-z0-9-]+?)(?:--([a-z0-9]+))?(?:--(\\w+))?(\\.sandbox)?\\.([a-z0-9.-]+)");

  private DomainParser() {}

  public static Domain parse(Url url) {
    return parse(Exceptions.argument(url).getHost());
  }

  public static Domain parse(String hostname) {
    Matcher host = HOST.matcher(Exceptions.argument(hostname).toLowerCase(java.util.Locale.ROOT));
    DomainType type = host.matches() ? SUFFIXES.get(host.group(5)) : null;
    if (type == null) throw new apex.lang.UnsupportedMember("System.DomainParser.parse(" + hostname + ")");
    boolean isSandbox = host.group(4) != null;
    boolean hasPackage = type == VISUALFORCE_DOMAIN || type == LIGHTNING_CONTAINER_COMPONENT_DOMAIN;
    String packageName = !hasPackage ? null : isSandbox ? host.group(3) : host.group(2);
    return new Domain(type, host.group(1), isSandbox ? host.group(2) : null, packageName);
  }
}
