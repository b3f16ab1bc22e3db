package localorg.reports;

import apex.lang.UnsupportedMember;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads how the conditions of a report go together, {@code 1 AND (2 OR NOT 3)}. */
final class FilterLogic {
  private static final Pattern TOKEN = Pattern.compile("\\d+|AND|OR|NOT|[()]|\\S", Pattern.CASE_INSENSITIVE);

  private final List<String> tokens = new ArrayList<>();
  private final String source;
  private final IntPredicate condition;
  private int at;

  private FilterLogic(String source, IntPredicate condition) {
    this.source = source;
    this.condition = condition;
    Matcher matcher = TOKEN.matcher(source);
    while (matcher.find()) tokens.add(matcher.group());
  }

  /** {@code condition}: whether the condition of that number holds; the first is 1. */
  static boolean holds(String logic, IntPredicate condition) {
    FilterLogic reader = new FilterLogic(logic, condition);
    boolean result = reader.or();
    if (reader.at < reader.tokens.size()) throw reader.unreadable();
    return result;
  }

  private boolean or() {
    boolean result = and();
    while (accept("OR")) result |= and();
    return result;
  }

  private boolean and() {
    boolean result = one();
    while (accept("AND")) result &= one();
    return result;
  }

  private boolean one() {
    if (accept("NOT")) return !one();
    if (accept("(")) {
      boolean result = or();
      if (!accept(")")) throw unreadable();
      return result;
    }
    if (at >= tokens.size() || !tokens.get(at).matches("\\d+")) throw unreadable();
    return condition.test(Integer.parseInt(tokens.get(at++)));
  }

  private boolean accept(String token) {
    if (at >= tokens.size() || !tokens.get(at).equalsIgnoreCase(token)) return false;
    at++;
    return true;
  }

  private UnsupportedMember unreadable() {
    return new UnsupportedMember("The filter logic " + source + " of a report");
  }
}
