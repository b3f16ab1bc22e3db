package localorg.compiler;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import localorg.project.ProjectModel;

/** Adds to the compiler's words what a person cannot see from them. */
final class Hints {
  private static final Pattern PACKAGED = Pattern.compile("\\b([A-Za-z]\\w*?)__\\w+?__(?:c|r|e|mdt|x|b|share|history)\\b", Pattern.CASE_INSENSITIVE);

  private Hints() {}

  /** A name with a namespace that is not the project's own belongs to a package that only an org could have. */
  static String withHint(String message, ProjectModel project) {
    Matcher matcher = PACKAGED.matcher(message);
    if (!matcher.find() || matcher.group(1).equalsIgnoreCase(project.namespace)) return message;
    return message + " (" + matcher.group(1) + " is the namespace of a package that this project does not contain)";
  }
}
