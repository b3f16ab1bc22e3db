package apex.system;

import apex.lang.Exceptions;
import java.net.MalformedURLException;
import java.net.URL;

/** A web address. */
public final class Url {
  private static final String ORG = "https://local-org.my.salesforce.com";
  private final URL value;

  public Url(String text) {
    value = parse(null, Exceptions.argument(text));
  }

  public Url(Url context, String text) {
    value = parse(Exceptions.argument(context).value, Exceptions.argument(text));
  }

  public Url(String protocol, String host, String file) {
    value = parse(null, protocol + "://" + host + file);
  }

  public Url(String protocol, String host, Integer port, String file) {
    value = parse(null, protocol + "://" + host + ":" + port + file);
  }

  private static URL parse(URL context, String text) {
    try {
      return new URL(context, text);
    } catch (MalformedURLException e) {
      throw new StringException(e.getMessage());
    }
  }

  public static Url getOrgDomainUrl() {
    return new Url(ORG);
  }

  public static Url getSalesforceBaseUrl() {
    return new Url(ORG);
  }

  public static Url getCurrentRequestUrl() {
    return new Url(ORG);
  }

  public String getAuthority() {
    return value.getAuthority();
  }

  public Integer getDefaultPort() {
    return value.getDefaultPort();
  }

  public String getFile() {
    return value.getFile();
  }

  public String getHost() {
    return value.getHost();
  }

  public String getPath() {
    return value.getPath();
  }

  public Integer getPort() {
    return value.getPort();
  }

  public String getProtocol() {
    return value.getProtocol();
  }

  public String getQuery() {
    return value.getQuery();
  }

  public String getRef() {
    return value.getRef();
  }

  public String getUserInfo() {
    return value.getUserInfo();
  }

  public Boolean sameFile(Url other) {
    return value.sameFile(other.value);
  }

  public String toExternalForm() {
    return value.toExternalForm();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Url && ((Url) other).toExternalForm().equals(toExternalForm());
  }

  @Override
  public int hashCode() {
    return toExternalForm().hashCode();
  }

  @Override
  public String toString() {
    return toExternalForm();
  }
}
