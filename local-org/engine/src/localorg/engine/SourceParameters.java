package localorg.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import localorg.org.Org;
import localorg.project.ApexSource;

/** Names of parameters of methods without a body: class files keep none, so the source is asked. */
public final class SourceParameters {
  private SourceParameters() {}

  /** Names of the parameters; null when the source does not tell them. {@code owner} is an internal class name. */
  public static List<String> names(String owner, String method, int count) {
    String top = owner.contains("$") ? owner.substring(0, owner.indexOf('$')) : owner;
    for (ApexSource source : Org.catalog().project().sources) {
      if (!source.trigger && source.name.equals(top)) return find(source.body, method, count);
    }
    return null;
  }

  private static List<String> find(String body, String method, int count) {
    Matcher declaration = Pattern.compile("(?i)\\b" + Pattern.quote(method) + "\\s*\\(([^()]*)\\)\\s*;").matcher(body);
    while (declaration.find()) {
      List<String> names = new ArrayList<>();
      for (String parameter : declaration.group(1).replaceAll("<[^()]*?>+", "").split(",")) {
        String[] words = parameter.trim().split("\\s+");
        if (words.length >= 2) names.add(words[words.length - 1]);
      }
      if (names.size() == count) return names;
    }
    return null;
  }
}
