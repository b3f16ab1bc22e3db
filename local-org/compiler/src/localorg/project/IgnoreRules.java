package localorg.project;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The rules of a {@code .forceignore} file, which has the syntax of {@code .gitignore}. */
final class IgnoreRules {
  private static final class Rule {
    final Pattern path;
    final boolean keeps;

    Rule(Pattern path, boolean keeps) {
      this.path = path;
      this.keeps = keeps;
    }
  }

  private final List<Rule> rules = new ArrayList<>();

  IgnoreRules(String text) {
    for (String line : text.split("\\R")) {
      String rule = line.trim();
      if (rule.isEmpty() || rule.startsWith("#")) continue;
      boolean keeps = rule.startsWith("!");
      rules.add(new Rule(pattern(keeps ? rule.substring(1) : rule), keeps));
    }
  }

  /** Whether a file is left out; {@code path} is relative to the project, with forward slashes. The last rule decides. */
  boolean leavesOut(String path) {
    boolean result = false;
    for (Rule rule : rules) if (rule.path.matcher(path).matches()) result = !rule.keeps;
    return result;
  }

  private static Pattern pattern(String rule) {
    String glob = rule.replace('\\', '/');
    boolean isFolder = glob.endsWith("/");
    if (isFolder) glob = glob.substring(0, glob.length() - 1);
    // A slash at the start or in the middle ties the rule to the project folder.
    boolean isAnchored = glob.contains("/");
    if (glob.startsWith("/")) glob = glob.substring(1);
    return Pattern.compile((isAnchored ? "" : "(?:.*/)?") + regex(glob) + (isFolder ? "/.*" : "(?:/.*)?"));
  }

  private static String regex(String glob) {
    StringBuilder result = new StringBuilder();
    for (int i = 0; i < glob.length(); i++) {
      char c = glob.charAt(i);
      if (glob.startsWith("**/", i)) {
        result.append("(?:.*/)?");
        i += 2;
      } else if (glob.startsWith("**", i)) {
        result.append(".*");
        i++;
      } else if (c == '*') {
        result.append("[^/]*");
      } else if (c == '?') {
        result.append("[^/]");
      } else {
        result.append(Pattern.quote(String.valueOf(c)));
      }
    }
    return result.toString();
  }
}
