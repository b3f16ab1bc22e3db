package apex.formulaeval;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Text with merge fields such as {@code {!Name}}, as a formula that joins its parts. */
final class Template {
  private static final Pattern MERGE_FIELD = Pattern.compile("\\{!\\s*([^}]+?)\\s*\\}");

  private Template() {}

  static String formula(String template) {
    StringBuilder formula = new StringBuilder();
    Matcher field = MERGE_FIELD.matcher(template);
    int from = 0;
    while (field.find()) {
      append(formula, quoted(template.substring(from, field.start())));
      append(formula, "(" + field.group(1) + ")");
      from = field.end();
    }
    append(formula, quoted(template.substring(from)));
    return formula.toString();
  }

  private static void append(StringBuilder formula, String part) {
    if (part.equals("\"\"") && formula.length() > 0) return;
    formula.append(formula.length() > 0 ? " & " : "").append(part);
  }

  private static String quoted(String text) {
    return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }
}
