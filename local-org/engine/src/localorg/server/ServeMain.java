package localorg.server;

import apex.lang.ApexMap;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import localorg.compiler.CompileError;
import localorg.data.Record;
import localorg.engine.ApexLoader;
import localorg.engine.Build;
import localorg.engine.Coverage;
import localorg.engine.Services;
import localorg.engine.Workspace;
import localorg.org.OrgTemplate;
import localorg.project.ProjectException;

/**
 * Serves an org: {@code <project> <sobject jar> <cache folder> <stub folder>...}, settings as one line of JSON on
 * standard input, which stays open as long as the org shall live. Prints one line of JSON when it is ready. Exit status
 * 0 stopped, 2 cannot be served, 3 the Apex does not compile.
 */
public final class ServeMain {
  private static final long SAVE_EVERY = 10_000;

  private ServeMain() {}

  public static void main(String[] arguments) throws Exception {
    Logger.getLogger("").setLevel(Level.OFF);
    try {
      Settings settings = new Settings((ApexMap) localorg.json.JsonReader.read(readLine()));
      HttpFace face = HttpFace.open(settings.port);
      List<Path> stubs = new ArrayList<>();
      for (int i = 3; i < arguments.length; i++) stubs.add(Path.of(arguments[i]));
      Build build = new Workspace(Path.of(arguments[0]), Path.of(arguments[1]), stubs, Path.of(arguments[2])).build();
      for (CompileError error : build.errors) System.out.println(error.file + ":" + error.line + ":" + error.column + ": " + error.message);
      if (!build.errors.isEmpty()) System.exit(3);
      serve(settings, face, build);
    } catch (ProjectException | SetUpProblem e) {
      System.err.println(e.getMessage());
      System.exit(2);
    }
  }

  /** One line, byte by byte, so that nothing of what follows is taken. */
  private static String readLine() throws IOException {
    var line = new java.io.ByteArrayOutputStream();
    for (int next = System.in.read(); next >= 0 && next != '\n'; next = System.in.read()) line.write(next);
    return line.toString(StandardCharsets.UTF_8);
  }

  private static void serve(Settings settings, HttpFace face, Build build) throws Exception {
    Path file = settings.stateFile == null ? null : Path.of(settings.stateFile);
    StoredState stored = file == null ? null : StoredState.read(file);
    OrgTemplate template = new OrgTemplate(build.catalog, stored == null ? Map.of() : stored.prefixes());
    Coverage coverage = new Coverage();
    ApexLoader loader = ApexLoader.create(build.classes, coverage);
    loader.adaptAll();
    LocalOrg org = new LocalOrg(template, loader, coverage, new Services(build.classes), settings);
    org.look(() -> {
      if (stored != null) stored.restore(org);
      return null;
    });
    SetUp.run(org, stored == null);
    StateFile state = file == null ? null : new StateFile(org, file);
    Background background = new Background(org);
    Sessions sessions = new Sessions(org);
    OAuth oauth = new OAuth(org, sessions, face.address());
    Faults faults = new Faults();
    LocalApi local = new LocalApi(org, sessions, oauth, background, faults, () -> {
      if (state == null) throw new Refusal(400, "INVALID_OPERATION", "The org was started without --state, so there is no file to save to.");
      return state.save();
    });
    face.serve(new Router(org, sessions, oauth, new DataApi(org, background), local, new Cometd(org), faults));
    background.start();
    System.out.println(Json.text(ready(org, sessions, face, stored != null)));
    live(org, state);
    background.stop();
    face.stop();
    // A hook of the process saves the state.
    System.exit(0);
  }

  private static ApexMap ready(LocalOrg org, Sessions sessions, HttpFace face, boolean restored) {
    Record user = org.login();
    return Json.object("url", face.address(), "username", user.get("Username"), "accessToken", sessions.open(user.id).token,
        "organizationId", org.look(org::organizationId), "restored", restored);
  }

  /** Until whoever has started the org closes its input or the process is asked to end. */
  private static void live(LocalOrg org, StateFile state) throws InterruptedException {
    Thread current = Thread.currentThread();
    Thread watcher = new Thread(() -> {
      try {
        while (System.in.read() >= 0) continue;
      } catch (IOException e) {
        // As good as closed.
      }
      current.interrupt();
    });
    watcher.setDaemon(true);
    watcher.start();
    if (state != null) Runtime.getRuntime().addShutdownHook(new Thread(state::save));
    try {
      while (true) {
        Thread.sleep(SAVE_EVERY);
        if (state != null) state.saveIfChanged(org.awaitChange(-1, 0));
      }
    } catch (InterruptedException e) {
      // Asked to stop.
    }
  }
}
