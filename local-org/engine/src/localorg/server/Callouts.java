package localorg.server;

import apex.lang.Blob;
import apex.system.CalloutException;
import apex.system.HttpRequest;
import apex.system.HttpResponse;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.Map;
import java.util.Set;

/** Callouts that really go out, to this machine only. */
final class Callouts {
  private static final String SCHEME = "callout:";
  private static final Set<String> METHODS_WITHOUT_BODY = Set.of("GET", "HEAD");
  private static final Set<String> RESTRICTED = Set.of("host", "connection", "content-length", "expect", "upgrade");

  /** A request whose address and headers are settled. */
  static final class Prepared {
    final java.net.http.HttpRequest request;
    final String shownAddress;

    Prepared(java.net.http.HttpRequest request, String shownAddress) {
      this.request = request;
      this.shownAddress = shownAddress;
    }
  }

  private final Credentials credentials;
  private final LocalOrg org;
  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).followRedirects(HttpClient.Redirect.NEVER).build();

  Callouts(LocalOrg org) {
    this.org = org;
    this.credentials = new Credentials(org);
  }

  Prepared prepare(HttpRequest request) {
    String endpoint = request.getEndpoint();
    boolean named = endpoint.startsWith(SCHEME);
    String address = named ? credentials.address(endpoint.substring(SCHEME.length())) : endpoint;
    URI uri;
    try {
      uri = URI.create(address.replace(" ", "%20"));
    } catch (IllegalArgumentException e) {
      throw new CalloutException("Invalid URL: " + endpoint);
    }
    if (uri.getScheme() == null || !uri.getScheme().matches("https?") || uri.getHost() == null) {
      throw new CalloutException("Invalid URL: " + endpoint);
    }
    if (!named && !isRemoteSite(uri)) {
      throw new CalloutException("Unauthorized endpoint, please check Setup->Security->Remote site settings. endpoint = " + endpoint);
    }
    requireLoopback(uri, endpoint);
    var builder = java.net.http.HttpRequest.newBuilder(uri).timeout(Duration.ofMillis(request.timeout()));
    byte[] body = request.getBodyAsBlob() == null ? new byte[0] : request.getBodyAsBlob().bytes();
    boolean bodiless = METHODS_WITHOUT_BODY.contains(request.getMethod().toUpperCase()) && body.length == 0;
    builder.method(request.getMethod().toUpperCase(), bodiless ? java.net.http.HttpRequest.BodyPublishers.noBody()
        : java.net.http.HttpRequest.BodyPublishers.ofByteArray(body));
    Map<String, String> headers = request.headers();
    if (named) credentials.headers(endpoint.substring(SCHEME.length())).forEach(builder::setHeader);
    headers.forEach((name, value) -> {
      if (!RESTRICTED.contains(name.toLowerCase())) builder.setHeader(name, value);
    });
    return new Prepared(builder.build(), endpoint);
  }

  private boolean isRemoteSite(URI uri) {
    for (String site : org.settings.remoteSites) {
      URI allowed = URI.create(site);
      if (allowed.getHost().equalsIgnoreCase(uri.getHost()) && allowed.getPort() == uri.getPort()) return true;
    }
    return false;
  }

  private static void requireLoopback(URI uri, String endpoint) {
    try {
      if (InetAddress.getByName(uri.getHost()).isLoopbackAddress()) return;
    } catch (UnknownHostException e) {
      // Said below: a name that leads nowhere does not lead to this machine.
    }
    throw new CalloutException("This org calls out to this machine only, and " + endpoint + " leads to " + uri.getHost()
        + ". Give the named credential an address here: --named-credential NAME=http://127.0.0.1:PORT");
  }

  HttpResponse send(Prepared call) {
    try {
      var answer = client.send(call.request, java.net.http.HttpResponse.BodyHandlers.ofByteArray());
      HttpResponse response = new HttpResponse();
      response.setStatusCode(answer.statusCode());
      response.setStatus(Reasons.of(answer.statusCode()));
      answer.headers().map().forEach((name, values) -> response.setHeader(name, String.join(",", values)));
      response.setBodyAsBlob(new Blob(answer.body()));
      return response;
    } catch (HttpTimeoutException e) {
      throw new CalloutException("Read timed out");
    } catch (java.net.ConnectException e) {
      throw new CalloutException("Connection refused (Connection refused): nothing listens at " + call.request.uri().getAuthority());
    } catch (IOException e) {
      throw new CalloutException("Unexpected end of file from server: " + e.getMessage());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CalloutException("The org is stopping");
    }
  }
}
