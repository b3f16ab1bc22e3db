package localorg.server;

import apex.lang.ApexList;
import apex.lang.ApexMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import localorg.org.OrgTemplate;

/** How an org is set up, as the command that starts it says. */
final class Settings {
  /** A user the org has from the start. */
  static final class UserSetting {
    String username;
    String firstName;
    String lastName;
    String profile;
    String userType;
    List<String> permissionSets;
  }

  /** A connected app: who may sign in through it, and how it proves itself. */
  static final class App {
    String consumerKey;
    String secret;
    List<String> certificates;
    /** Usernames that an admin has approved; null for all users. */
    List<String> users;
    /** User of the client credentials flow; null when the app does not allow it. */
    String runAs;
  }

  /** A Site: requests below its path run as its guest user. */
  static final class Site {
    String path;
    String guest;
  }

  /** What an administrator does once in a new org: a static method without parameters, run as a user. */
  static final class Step {
    String className;
    String method;
    String user;
  }

  final int port;
  final boolean quiet;
  final String stateFile;
  /** Where clients reach the org, when something stands between; null when nothing does. */
  final String instanceUrl;
  final int sessionMinutes;
  final int dailyApiRequests;
  final String login;
  final List<UserSetting> users = new ArrayList<>();
  final List<App> apps = new ArrayList<>();
  final List<Site> sites = new ArrayList<>();
  final List<Step> setUp = new ArrayList<>();
  /** Named credential to address. */
  final Map<String, String> namedCredentials;
  /** {@code External_Credential.Parameter} to secret value. */
  final Map<String, String> credentials;
  final List<String> remoteSites;
  private final ApexMap subscribers;

  Settings(ApexMap json) {
    port = number(json, "port", 0);
    quiet = Boolean.TRUE.equals(json.get("quiet"));
    stateFile = (String) json.get("stateFile");
    instanceUrl = (String) json.get("instanceUrl");
    sessionMinutes = number(json, "sessionMinutes", 120);
    dailyApiRequests = number(json, "dailyApiRequests", 15_000);
    login = (String) json.get("login");
    namedCredentials = texts(json, "namedCredentials");
    credentials = texts(json, "credentials");
    remoteSites = strings(json.get("remoteSites"));
    subscribers = json.get("eventSubscribers") == null ? ApexMap.ofObjects() : (ApexMap) json.get("eventSubscribers");
    for (ApexMap user : maps(json, "users")) users.add(user(user));
    for (ApexMap app : maps(json, "connectedApps")) apps.add(app(app));
    for (ApexMap step : maps(json, "setUp")) setUp.add(step(step));
    for (ApexMap site : maps(json, "sites")) {
      Site added = new Site();
      added.path = (String) site.get("path");
      added.guest = (String) site.get("guest");
      sites.add(added);
    }
  }

  private static Step step(ApexMap json) {
    Step step = new Step();
    step.className = (String) json.get("class");
    step.method = (String) json.get("method");
    step.user = (String) json.get("user");
    return step;
  }

  private static UserSetting user(ApexMap json) {
    UserSetting user = new UserSetting();
    user.username = (String) json.get("username");
    user.firstName = (String) json.get("firstName");
    user.lastName = (String) json.get("lastName");
    user.profile = (String) json.get("profile");
    user.userType = (String) json.get("userType");
    user.permissionSets = strings(json.get("permissionSets"));
    return user;
  }

  static App app(ApexMap json) {
    App app = new App();
    app.consumerKey = (String) json.get("consumerKey");
    app.secret = (String) json.get("secret");
    app.certificates = strings(json.get("certificates"));
    app.users = json.get("users") == null ? null : strings(json.get("users"));
    app.runAs = (String) json.get("runAs");
    return app;
  }

  private static int number(ApexMap json, String name, int otherwise) {
    return json.get(name) == null ? otherwise : ((Number) json.get(name)).intValue();
  }

  static List<String> strings(Object list) {
    List<String> result = new ArrayList<>();
    if (list != null) for (Object item : ((ApexList) list).items) result.add((String) item);
    return result;
  }

  private static List<ApexMap> maps(ApexMap json, String name) {
    List<ApexMap> result = new ArrayList<>();
    if (json.get(name) != null) for (Object item : ((ApexList) json.get(name)).items) result.add((ApexMap) item);
    return result;
  }

  private static Map<String, String> texts(ApexMap json, String name) {
    Map<String, String> result = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    ApexMap map = (ApexMap) json.get(name);
    if (map != null) for (Object key : map.keys()) result.put((String) key, (String) map.get(key));
    return result;
  }

  private ApexMap subscriber(String event, OrgTemplate template) {
    for (String trigger : template.triggersOf(event)) {
      if (subscribers.get(trigger) != null) return (ApexMap) subscribers.get(trigger);
    }
    return null;
  }

  /** User of the triggers of an event, as a PlatformEventSubscriberConfig names it; null for the automated process. */
  String eventUser(String event, OrgTemplate template) {
    ApexMap subscriber = subscriber(event, template);
    return subscriber == null ? null : (String) subscriber.get("user");
  }

  int eventBatchSize(String event, OrgTemplate template) {
    ApexMap subscriber = subscriber(event, template);
    return subscriber == null ? 2_000 : number(subscriber, "batchSize", 2_000);
  }
}
