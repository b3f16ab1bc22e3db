package localorg.load;

import apex.lang.ApexMap;
import java.util.ArrayList;
import java.util.List;
import localorg.org.Faults;

/** Faults by number: the third upsert of calls, the first two events, and so on. */
final class FaultPlan implements Faults {
  private static final class Rule {
    final Point point;
    final String subject;
    final String effect;
    final int skip;
    final int times;
    int met;

    Rule(ApexMap rule) {
      point = Point.valueOf(Wire.text(rule, "point"));
      subject = Wire.text(rule, "subject");
      effect = Wire.text(rule, "effect");
      skip = Wire.number(rule, "skip", 0);
      times = Wire.number(rule, "times", 1);
    }

    boolean fits(Point asked, String name) {
      return point == asked && (subject == null || name != null && name.contains(subject));
    }
  }

  private final List<Rule> rules = new ArrayList<>();
  private int struck;

  FaultPlan(List<ApexMap> rules) {
    for (ApexMap rule : rules) this.rules.add(new Rule(rule));
  }

  /** How often something went wrong. */
  synchronized int struck() {
    return struck;
  }

  @Override
  public synchronized String at(Point point, String subject) {
    String effect = null;
    for (Rule rule : rules) {
      if (!rule.fits(point, subject)) continue;
      rule.met++;
      boolean isDue = rule.met > rule.skip && rule.met <= rule.skip + rule.times;
      if (isDue && effect == null) effect = rule.effect;
    }
    if (effect != null) struck++;
    return effect;
  }
}
