package localorg.server;

import apex.system.CalloutException;
import java.net.URI;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import localorg.org.Org;
import localorg.project.Xml;
import org.w3c.dom.Element;

/** Named and external credentials of the project, and where the settings say that they lead. */
final class Credentials {
  private static final Pattern FORMULA = Pattern.compile("\\{!\\$Credential\\.(\\w+)\\.(\\w+)\\}");

  private static final class Named {
    String url;
    String external;
  }

  private static final class External {
    final Map<String, String> headers = new LinkedHashMap<>();
    final java.util.List<String> principals = new java.util.ArrayList<>();
  }

  private final Map<String, Named> named = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
  private final Map<String, External> external = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
  private final LocalOrg org;

  Credentials(LocalOrg org) {
    this.org = org;
    var project = org.state.template.catalog.project();
    for (Path file : project.filesOf("namedCredential")) named.put(name(file), readNamed(Xml.root(file)));
    for (Path file : project.filesOf("externalCredential")) external.put(name(file), readExternal(Xml.root(file)));
  }

  private static String name(Path file) {
    String name = file.getFileName().toString();
    return name.substring(0, name.indexOf('.'));
  }

  private static Named readNamed(Element root) {
    Named result = new Named();
    for (Element parameter : Xml.children(root, "namedCredentialParameters")) {
      if (Xml.text(parameter, "parameterType", "").equals("Url")) result.url = Xml.text(parameter, "parameterValue", "");
      String credential = Xml.text(parameter, "externalCredential", "");
      if (!credential.isEmpty()) result.external = credential;
    }
    return result;
  }

  private static External readExternal(Element root) {
    External result = new External();
    for (Element parameter : Xml.children(root, "externalCredentialParameters")) {
      String name = Xml.text(parameter, "parameterName", "");
      String type = Xml.text(parameter, "parameterType", "");
      if (type.equals("AuthHeader")) result.headers.put(name, Xml.text(parameter, "parameterValue", ""));
      if (type.equals("NamedPrincipal")) result.principals.add(name);
    }
    return result;
  }

  /** The address that {@code Dograh_API/path?query} stands for, with the mapping of the settings. */
  String address(String target) {
    String name = target.split("[/?]", 2)[0];
    Named found = named.get(name);
    if (found == null) throw new CalloutException("The named credential " + name + " does not exist in the project");
    String rest = target.substring(name.length());
    String mapped = org.settings.namedCredentials.get(name);
    if (mapped == null) return join(found.url, rest);
    // A mapping that names only a host keeps the path of the credential itself.
    String path = URI.create(mapped).getPath();
    boolean hostOnly = path == null || path.isEmpty();
    return join(hostOnly && found.url != null ? mapped + URI.create(found.url).getPath() : mapped, rest);
  }

  private static String join(String base, String rest) {
    return base.replaceAll("/$", "") + rest;
  }

  /** Headers that the external credential adds, if the running user may use it. */
  Map<String, String> headers(String target) {
    Named found = named.get(target.split("[/?]", 2)[0]);
    External credential = found.external == null ? null : external.get(found.external);
    if (credential == null) return Map.of();
    boolean allowed = credential.principals.stream().anyMatch(principal -> Org.access().hasPrincipal(found.external + "-" + principal));
    if (!allowed) {
      throw new CalloutException("We couldn't access the credential(s). You might not have the required permissions, or the"
          + " external credential \"" + found.external + "\" might not exist.");
    }
    Map<String, String> headers = new LinkedHashMap<>();
    credential.headers.forEach((name, value) -> headers.put(name, filled(value)));
    return headers;
  }

  private String filled(String value) {
    Matcher matcher = FORMULA.matcher(value);
    StringBuilder result = new StringBuilder();
    while (matcher.find()) {
      String key = matcher.group(1) + "." + matcher.group(2);
      String secret = org.settings.credentials.get(key);
      if (secret == null) throw new CalloutException("The credential " + key + " has no value here. Give it one: --credential " + key + "=VALUE");
      matcher.appendReplacement(result, Matcher.quoteReplacement(secret));
    }
    return matcher.appendTail(result).toString();
  }
}
