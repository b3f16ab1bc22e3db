package localorg.server;

import apex.lang.ApexMap;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import localorg.data.Record;

/** /services/oauth2: tokens by JWT bearer assertion or client credentials, revocation, and who a token belongs to. */
final class OAuth {
  static final String JWT_BEARER = "urn:ietf:params:oauth:grant-type:jwt-bearer";

  final List<Settings.App> apps = new CopyOnWriteArrayList<>();
  private final LocalOrg org;
  private final Sessions sessions;
  private final String address;

  OAuth(LocalOrg org, Sessions sessions, String address) {
    this.org = org;
    this.sessions = sessions;
    this.address = address;
    apps.addAll(org.settings.apps);
  }

  /** An error in the form of OAuth, which is not that of the rest of the API. */
  static final class Denied extends RuntimeException {
    final String error;

    Denied(String error, String description) {
      super(description, null, false, false);
      this.error = error;
    }
  }

  Answer handle(Call call, String action) {
    try {
      switch (action) {
        case "token":
          call.require("POST");
          return token(call);
        case "revoke":
          return revoke(call);
        case "userinfo":
          return userInfo(call);
        default:
          throw Refusal.notFound();
      }
    } catch (Denied denied) {
      return Answer.json(400, Json.object("error", denied.error, "error_description", denied.getMessage()));
    }
  }

  private Answer token(Call call) {
    Map<String, String> form = Call.form(call.text());
    String grant = form.getOrDefault("grant_type", "");
    if (grant.equals(JWT_BEARER)) return grant(jwtUser(form.getOrDefault("assertion", "")));
    if (grant.equals("client_credentials")) return grant(clientUser(call, form));
    throw new Denied("unsupported_grant_type", "grant type not supported");
  }

  private Record jwtUser(String assertion) {
    Jwt jwt = Jwt.read(assertion);
    Settings.App app = app(jwt.text("iss"));
    if (!jwt.isSignedBy(app.certificates)) throw new Denied("invalid_grant", "invalid assertion");
    jwt.checkTimes(org.state.clock.millis() / 1000);
    jwt.checkAudience(address);
    String username = jwt.text("sub");
    Record user = username == null ? null : org.look(() -> org.user(username));
    // The platform does not tell who exists: an unknown user has not approved the app either.
    boolean approved = user != null && (app.users == null || app.users.stream().anyMatch(username::equalsIgnoreCase));
    if (!approved) throw new Denied("invalid_grant", "user hasn't approved this consumer");
    return user;
  }

  private Record clientUser(Call call, Map<String, String> form) {
    String key = form.get("client_id");
    String secret = form.get("client_secret");
    String basic = call.header("Authorization");
    if (basic != null && basic.startsWith("Basic ")) {
      String[] pair = decoded(basic.substring(6)).split(":", 2);
      key = pair[0];
      secret = pair.length > 1 ? pair[1] : "";
    }
    Settings.App app = app(key);
    if (app.secret == null || !app.secret.equals(secret)) throw new Denied("invalid_client", "invalid client credentials");
    Record user = app.runAs == null ? null : org.look(() -> org.user(app.runAs));
    if (user == null) throw new Denied("invalid_grant", "no client credentials user enabled");
    return user;
  }

  private static String decoded(String base64) {
    try {
      return new String(Base64.getDecoder().decode(base64), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      throw new Denied("invalid_client", "invalid client credentials");
    }
  }

  private Settings.App app(String consumerKey) {
    for (Settings.App app : apps) if (app.consumerKey.equals(consumerKey)) return app;
    throw new Denied("invalid_client_id", "client identifier invalid");
  }

  private Answer grant(Record user) {
    Sessions.Session session = sessions.open(user.id);
    ApexMap body = Json.object("access_token", session.token, "scope", "api", "instance_url",
        org.settings.instanceUrl == null ? address : org.settings.instanceUrl, "id",
        address + "/id/" + org.organizationId() + "/" + user.id, "token_type", "Bearer");
    Answer answer = Answer.json(200, body);
    answer.headers.put("Cache-Control", "no-cache,must-revalidate,max-age=0,no-store,private");
    return answer;
  }

  private Answer revoke(Call call) {
    call.require("GET", "POST");
    String token = call.method.equals("GET") ? call.query.get("token") : Call.form(call.text()).get("token");
    if (token != null && sessions.close(token)) return Answer.empty(200);
    throw new Denied("unsupported_token_type", "this type of token is not supported");
  }

  private Answer userInfo(Call call) {
    call.require("GET", "POST");
    Sessions.Session session = sessions.require(call.token());
    return org.look(() -> {
      Record user = org.state.store.find("User", session.user);
      return Answer.json(200, Json.object("sub", address + "/id/" + org.organizationId() + "/" + user.id, "user_id",
          user.id.toString(), "organization_id", org.organizationId(), "preferred_username", user.get("Username"), "name",
          user.get("Name"), "email", user.get("Email"), "email_verified", true, "given_name", user.get("FirstName"),
          "family_name", user.get("LastName"), "zoneinfo", user.get("TimeZoneSidKey"), "user_type", "STANDARD", "active", true,
          "locale", user.get("LocaleSidKey"), "language", user.get("LanguageLocaleKey")));
    });
  }
}
