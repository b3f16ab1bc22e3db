package localorg.org;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import localorg.project.ApexSource;
import localorg.project.ProjectModel;

/** Which triggers run on which object and operation. */
final class TriggerCatalog {
  private static final Pattern HEADER =
      Pattern.compile("(?is)\\btrigger\\s+(\\w+)\\s+on\\s+(\\w+)\\s*\\(([^)]*)\\)");

  private final Map<String, List<String>> byEvent = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

  TriggerCatalog(ProjectModel project) {
    for (ApexSource source : project.sources) {
      if (!source.trigger) continue;
      Matcher header = HEADER.matcher(source.body.replaceAll("(?s)/\\*.*?\\*/", " ").replaceAll("//[^\n]*", " "));
      if (!header.find()) continue;
      for (String event : header.group(3).split(",")) {
        String key = header.group(2) + ":" + event.trim().replaceAll("\\s+", "_").toUpperCase(Locale.ROOT);
        byEvent.computeIfAbsent(key, k -> new ArrayList<>()).add(header.group(1));
      }
    }
  }

  /** {@code operation}: {@code BEFORE_INSERT} and so on. */
  List<String> of(String object, String operation) {
    return byEvent.getOrDefault(object + ":" + operation, List.of());
  }
}
