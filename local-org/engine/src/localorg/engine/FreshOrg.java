package localorg.engine;

import localorg.org.Org;
import localorg.org.OrgTemplate;

/** An org for one run of anonymous Apex, of which nothing is kept. */
final class FreshOrg implements Anonymous.Host {
  private final OrgTemplate template;
  private final RunSettings settings;

  FreshOrg(Build build, RunSettings settings) {
    this.template = new OrgTemplate(build.catalog);
    this.settings = settings;
  }

  @Override
  public Anonymous.Run run(Anonymous.Block block) {
    Coverage coverage = new Coverage();
    Org org = new Org(template, template.store.duplicate(), ApexLoader.create(block.classes, coverage), coverage);
    org.test.isTest = false;
    org.random.seed(settings.seed);
    if (settings.now != null) org.clock.startAt(settings.now);
    return new Anonymous.Run(thrownBy(org, block), org.test.debug, org.transactions.usage());
  }

  private static Throwable thrownBy(Org org, Anonymous.Block block) {
    org.enter();
    org.transactions.current().quiddity = "ANONYMOUS";
    try {
      block.execute();
      org.runEverythingPending();
      return null;
    } catch (RuntimeException | Error e) {
      return TestRunner.unwrapped(e);
    }
  }
}
