package localorg.server;

import apex.lang.ApexMap;
import java.util.ArrayList;
import java.util.List;

/** Trouble inside the platform on demand: of what happens at some point, every so many-th goes wrong. */
final class PlatformFaults implements localorg.org.Faults {
  private static final class Rule {
    final Point point;
    final String subject;
    final String effect;
    final int every;
    int met;

    Rule(ApexMap json) {
      point = point(json.get("point"));
      subject = (String) json.get("subject");
      effect = (String) json.get("effect");
      every = json.get("every") == null ? 1 : ((Number) json.get("every")).intValue();
      if (effect == null || every < 1) {
        throw new Refusal(400, "INVALID_INPUT", "A fault has an \"effect\", and \"every\" is a whole number from 1.");
      }
    }

    private static Point point(Object name) {
      try {
        return Point.valueOf(String.valueOf(name));
      } catch (IllegalArgumentException e) {
        throw new Refusal(400, "INVALID_INPUT", "\"point\" is one of " + List.of(Point.values()) + ".");
      }
    }

    boolean isDue(Point asked, String name) {
      if (point != asked || subject != null && !subject.equals(name)) return false;
      return ++met % every == 0;
    }
  }

  private final List<Rule> rules = new ArrayList<>();

  synchronized void add(ApexMap json) {
    rules.add(new Rule(json));
  }

  synchronized void clear() {
    rules.clear();
  }

  @Override
  public synchronized String at(Point point, String subject) {
    String effect = null;
    for (Rule rule : rules) if (rule.isDue(point, subject) && effect == null) effect = rule.effect;
    return effect;
  }
}
