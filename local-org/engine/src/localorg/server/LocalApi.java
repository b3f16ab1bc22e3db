package localorg.server;

import apex.lang.ApexMap;
import apex.lang.Id;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import localorg.data.Record;
import localorg.org.Job;
import localorg.org.Org;

/** /local: what a development org has and the platform has not. Needs no token, except where a user matters. */
final class LocalApi {
  private final LocalOrg org;
  private final Sessions sessions;
  private final OAuth oauth;
  private final Background background;
  private final Faults faults;
  private final PlatformFaults platformFaults = new PlatformFaults();
  private final PageCalls pages;
  private final LiveEvents live;
  private final Supplier<ApexMap> save;
  private final MetadataSwitch metadata;

  LocalApi(LocalOrg org, Sessions sessions, OAuth oauth, Background background, Faults faults, Supplier<ApexMap> save) {
    this.org = org;
    this.sessions = sessions;
    this.oauth = oauth;
    this.background = background;
    this.faults = faults;
    this.save = save;
    this.pages = new PageCalls(org);
    this.live = new LiveEvents(org);
    this.metadata = new MetadataSwitch(org);
    org.state.faults = platformFaults;
  }

  Answer handle(Call call) {
    String path = call.path;
    if (path.startsWith("/local/metadata/")) return metadata.handle(call, path.substring("/local/metadata/".length()));
    switch (path) {
      case "/": return welcome();
      case "/local/users": return Answer.json(200, users());
      case "/local/login": return login(call);
      case "/local/apex": return pages.handle(call, sessions.require(call.token()).user);
      case "/local/events": return live.handle(call, token(call));
      case "/local/jobs": return Answer.json(200, jobs());
      case "/local/log": return Answer.json(200, org.log.after(Long.parseLong(call.query.getOrDefault("after", "0"))));
      case "/local/clock": return clock(call);
      case "/local/idle": return idle(call);
      case "/local/faults": return faults(call);
      case "/local/sessions": return closeSessions(call);
      case "/local/connected-apps": return connectedApp(call);
      case "/local/state/save": return Answer.json(200, save.get());
      default: throw Refusal.notFound();
    }
  }

  private Id token(Call call) {
    // A browser's event source cannot send headers.
    return sessions.require(call.token() == null ? call.query.get("access_token") : call.token()).user;
  }

  private static Answer welcome() {
    return Answer.text(200, "This is a local Salesforce org for development. Its addresses are told in local-org/serve/README.md.\n");
  }

  private apex.lang.ApexList users() {
    return org.look(() -> {
      List<Object> users = new ArrayList<>();
      for (Record row : org.state.store.rows("User")) {
        if ("AutomatedProcess".equals(row.get("UserType"))) continue;
        Record profile = org.state.store.find("Profile", (Id) row.get("ProfileId"));
        users.add(Json.object("id", row.id.toString(), "username", row.get("Username"), "name", row.get("Name"), "profile",
            profile == null ? null : profile.get("Name"), "userType", row.get("UserType"), "permissionSets", Json.array(permissionSets(row.id))));
      }
      return Json.array(users);
    });
  }

  private List<Object> permissionSets(Id user) {
    List<Object> names = new ArrayList<>();
    for (Record row : org.state.store.rows("PermissionSetAssignment")) {
      if (row.isDeleted() || !user.equals(row.get("AssigneeId"))) continue;
      names.add(org.state.store.find("PermissionSet", (Id) row.get("PermissionSetId")).get("Name"));
    }
    return names;
  }

  private Answer login(Call call) {
    call.require("POST");
    String username = String.valueOf(Json.readObject(call.text()).get("username"));
    Record user = org.look(() -> org.user(username));
    if (user == null) throw new Refusal(404, "NOT_FOUND", "There is no user " + username + ". GET /local/users lists them.");
    return Answer.json(200, Json.object("access_token", sessions.open(user.id).token, "id", user.id.toString(), "token_type", "Bearer"));
  }

  private ApexMap jobs() {
    return org.look(() -> {
      List<Object> waiting = new ArrayList<>();
      for (Job job : org.state.async.waiting()) {
        String due = job.due == 0 || job.due == Long.MAX_VALUE ? null : new apex.lang.ApexDatetime(job.due).toIso();
        waiting.add(Json.object("id", job.id.toString(), "type", job.type.name(), "detail", job.detail, "due", due));
      }
      List<Object> records = new ArrayList<>();
      for (Record row : org.state.store.rows("AsyncApexJob")) {
        ApexMap job = Json.object("id", row.id.toString());
        row.values().forEach((name, value) -> job.put(name, Values.plain(null, value)));
        records.add(job);
      }
      return Json.object("waiting", Json.array(waiting), "events", org.state.events.waiting().size(), "jobs", Json.array(records));
    });
  }

  private Answer clock(Call call) {
    call.require("GET", "POST");
    if (call.method.equals("POST")) {
      Object seconds = Json.readObject(call.text()).get("advanceSeconds");
      if (!(seconds instanceof Number) || ((Number) seconds).longValue() < 0) {
        throw new Refusal(400, "INVALID_INPUT", "Send {\"advanceSeconds\": 60}: a number of seconds, not negative.");
      }
      org.alone(() -> {
        org.state.clock.advance((long) (((Number) seconds).doubleValue() * 1_000));
        return null;
      });
    }
    return Answer.json(200, Json.object("now", org.now(), "aheadSeconds", org.state.clock.ahead() / 1000.0));
  }

  /** Waits until events are delivered and jobs that are due have run. */
  private Answer idle(Call call) {
    long end = System.currentTimeMillis() + 1_000 * Long.parseLong(call.query.getOrDefault("seconds", "30"));
    try {
      while (!background.isIdle()) {
        if (System.currentTimeMillis() > end) return Answer.json(408, Json.object("idle", false));
        Thread.sleep(5);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return Answer.json(200, Json.object("idle", true));
  }

  private Answer faults(Call call) {
    call.require("POST", "DELETE");
    if (call.method.equals("DELETE")) {
      faults.clear();
      platformFaults.clear();
      return Answer.empty(204);
    }
    ApexMap fault = Json.readObject(call.text());
    if (fault.get("point") == null) faults.add(fault);
    else platformFaults.add(fault);
    return Answer.empty(204);
  }

  private Answer closeSessions(Call call) {
    call.require("DELETE");
    return Answer.json(200, Json.object("closed", sessions.closeAll()));
  }

  private Answer connectedApp(Call call) {
    call.require("POST");
    Settings.App app = Settings.app(Json.readObject(call.text()));
    if (app.consumerKey == null) throw new Refusal(400, "REQUIRED_FIELD_MISSING", "A connected app needs a consumerKey.");
    oauth.apps.removeIf(other -> other.consumerKey.equals(app.consumerKey));
    oauth.apps.add(app);
    return Answer.empty(204);
  }
}
