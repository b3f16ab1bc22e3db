package localorg.server;

import apex.lang.ApexMap;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import localorg.engine.Anonymous;
import localorg.engine.ApexLoader;
import localorg.engine.Build;
import localorg.engine.Coverage;
import localorg.engine.Services;
import localorg.org.Org;
import localorg.org.OrgTemplate;

/** The org of a state file, for one run of anonymous Apex. What is due afterwards runs before it is saved. */
final class KeptOrg implements Anonymous.Host {
  private final Build build;
  private final Settings settings;
  private final String seed;

  KeptOrg(Build build, Settings settings, String seed) {
    this.build = build;
    this.settings = settings;
    this.seed = seed;
  }

  @Override
  public Anonymous.Run run(Anonymous.Block block) {
    Path file = Path.of(settings.stateFile);
    StoredState stored = StoredState.read(file);
    OrgTemplate template = new OrgTemplate(build.catalog, stored == null ? Map.of() : stored.prefixes());
    Coverage coverage = new Coverage();
    LocalOrg org = new LocalOrg(template, ApexLoader.create(block.classes, coverage), coverage, new Services(block.classes), settings);
    org.look(() -> {
      if (stored != null) stored.restore(org);
      return null;
    });
    SetUp.run(org, stored == null);
    if (seed != null) org.state.random.seed(Long.parseLong(seed));
    Map<String, int[]>[] limits = newUsage();
    Throwable failure = thrownBy(org, block, limits);
    new Background(org).runAllThatIsDue();
    new StateFile(org, file).save();
    return new Anonymous.Run(failure, lines(org), limits[0]);
  }

  @SuppressWarnings("unchecked")
  private static Map<String, int[]>[] newUsage() {
    return new Map[] {Map.of()};
  }

  private static Throwable thrownBy(LocalOrg org, Anonymous.Block block, Map<String, int[]>[] limits) {
    try {
      org.transact(org.login().id, "ANONYMOUS", () -> {
        try {
          block.execute();
        } finally {
          limits[0] = Org.current().transactions.usage();
        }
        return null;
      });
      return null;
    } catch (ApexFailure e) {
      return e.failure;
    }
  }

  /** What Apex has written, and failures of what ran afterwards, in order. */
  private static List<String> lines(LocalOrg org) {
    List<String> lines = new ArrayList<>();
    for (Object object : org.log.after(0).items) {
      ApexMap entry = (ApexMap) object;
      String text = (String) entry.get("text");
      boolean isOfApex = entry.get("level").equals("DEBUG");
      lines.add(isOfApex ? text.replaceFirst(": ", "|") : entry.get("level") + "|" + text);
    }
    return lines;
  }
}
