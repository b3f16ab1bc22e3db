package apex.system;

import apex.lang.ApexList;
import apex.lang.Exceptions;
import java.util.List;

/** A compiled regular expression. */
public final class Pattern {
  final java.util.regex.Pattern value;

  private Pattern(java.util.regex.Pattern value) {
    this.value = value;
  }

  public static Pattern compile(String regex) {
    try {
      return new Pattern(java.util.regex.Pattern.compile(Exceptions.argument(regex)));
    } catch (java.util.regex.PatternSyntaxException e) {
      throw new StringException("Invalid regex: " + e.getMessage());
    }
  }

  public static Boolean matches(String regex, String text) {
    return compile(regex).value.matcher(Exceptions.argument(text)).matches();
  }

  public static String quote(String text) {
    return java.util.regex.Pattern.quote(Exceptions.argument(text));
  }

  public Matcher matcher(String text) {
    return new Matcher(this, value.matcher(Exceptions.argument(text)));
  }

  public String pattern() {
    return value.pattern();
  }

  public ApexList split(String text) {
    return split(text, 0);
  }

  public ApexList split(String text, Integer limit) {
    return ApexList.ofStrings(List.of(value.split(Exceptions.argument(text), limit)));
  }

  @Override
  public String toString() {
    return value.pattern();
  }
}
