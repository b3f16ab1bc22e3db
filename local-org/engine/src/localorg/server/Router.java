package localorg.server;

import apex.lang.Id;
import com.sun.net.httpserver.HttpExchange;
import java.util.concurrent.atomic.AtomicLong;
import localorg.data.Record;

/** Which part of the org answers which address. */
final class Router {
  private static final String REST = "/services/apexrest";
  private static final String DATA = "/services/data";
  private static final String OAUTH = "/services/oauth2/";
  private static final String LOOPBACK_ORIGIN = "https?://(localhost|127\\.0\\.0\\.1|\\[::1\\])(:\\d+)?";

  private final LocalOrg org;
  private final Sessions sessions;
  private final OAuth oauth;
  private final ApexRest apexRest;
  private final DataApi data;
  private final LocalApi local;
  private final Cometd cometd;
  private final Faults faults;
  private final AtomicLong requests;

  Router(LocalOrg org, Sessions sessions, OAuth oauth, DataApi data, LocalApi local, Cometd cometd, Faults faults) {
    this.org = org;
    this.sessions = sessions;
    this.oauth = oauth;
    this.apexRest = new ApexRest(org);
    this.data = data;
    this.local = local;
    this.cometd = cometd;
    this.faults = faults;
    this.requests = data.requests;
  }

  Answer route(Call call) {
    checkOrigin(call);
    if (call.method.equals("OPTIONS")) return Answer.empty(204);
    String path = call.path;
    if (path.startsWith("/local/") || path.equals("/")) return local.handle(call);
    Answer fault = faults.next(path);
    if (fault != null) return fault;
    if (path.startsWith(OAUTH)) return oauth.handle(call, path.substring(OAUTH.length()));
    if (path.startsWith("/id/")) return oauth.handle(call, "userinfo");
    for (Settings.Site site : org.settings.sites) {
      String prefix = "/" + site.path + REST + "/";
      if (path.startsWith(prefix)) return apexRest.handle(call, path.substring(prefix.length() - 1), guest(site));
    }
    if (path.startsWith(REST + "/")) return apexRest.handle(call, path.substring(REST.length()), signedIn(call));
    if (path.equals(DATA) || path.equals(DATA + "/")) return data.versions();
    if (path.startsWith(DATA + "/")) return data.handle(call, signedIn(call));
    if (path.startsWith("/cometd/")) return cometd.handle(call, signedIn(call));
    throw Refusal.notFound();
  }

  private Id signedIn(Call call) {
    Id user = sessions.require(call.token()).user;
    if (requests.incrementAndGet() > org.settings.dailyApiRequests) {
      throw new Refusal(403, "REQUEST_LIMIT_EXCEEDED", "TotalRequests Limit exceeded.");
    }
    return user;
  }

  private Id guest(Settings.Site site) {
    Record user = org.look(() -> org.user(site.guest));
    if (user == null) throw Refusal.notFound();
    return user.id;
  }

  /** Pages of other machines must not reach an org whose tokens are there for the asking. */
  private static void checkOrigin(Call call) {
    String origin = call.header("Origin");
    String host = call.header("Host");
    boolean foreign = origin != null && !origin.matches(LOOPBACK_ORIGIN) || host != null && !("http://" + host).matches(LOOPBACK_ORIGIN);
    if (foreign) throw new Refusal(403, "FORBIDDEN", "This org answers programs of this machine only.");
  }

  void allowOrigin(HttpExchange exchange) {
    String origin = exchange.getRequestHeaders().getFirst("Origin");
    if (origin == null || !origin.matches(LOOPBACK_ORIGIN)) return;
    exchange.getResponseHeaders().set("Access-Control-Allow-Origin", origin);
    exchange.getResponseHeaders().set("Access-Control-Allow-Headers", "Authorization, Content-Type, X-Correlation-ID");
    exchange.getResponseHeaders().set("Access-Control-Allow-Methods", "GET, POST, PUT, PATCH, DELETE");
    exchange.getResponseHeaders().set("Access-Control-Expose-Headers", "X-Correlation-ID");
  }

  void report(HttpExchange exchange, Throwable problem) {
    org.log("ERROR", exchange.getRequestMethod() + " " + exchange.getRequestURI().getPath() + ": " + ApexFailure.describe(problem));
  }
}
