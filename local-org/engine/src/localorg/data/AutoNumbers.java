package localorg.data;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import localorg.org.Org;
import localorg.project.FieldModel;
import localorg.project.ObjectModel;

/** Auto-numbers in the field's display format. */
final class AutoNumbers {
  private static final Pattern ZEROS = Pattern.compile("\\{(0+)\\}");

  private AutoNumbers() {}

  static String next(ObjectModel model, FieldModel field) {
    long number = Org.current().store.nextAutoNumber(model.name, field.name);
    String format = field.displayFormat == null ? "{0}" : field.displayFormat;
    Matcher zeros = ZEROS.matcher(format);
    if (!zeros.find()) return format + number;
    String digits = String.format("%0" + zeros.group(1).length() + "d", number);
    return format.substring(0, zeros.start()) + digits + format.substring(zeros.end());
  }
}
