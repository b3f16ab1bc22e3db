package localorg.dataweave;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Functions of texts, and those that texts share with arrays. Source: MuleSoft, "dw::Core". */
final class Texts {
  private Texts() {}

  static void addTo(Map<String, Lambda> functions) {
    functions.put("upper", a -> a[0] == null ? null : Types.text(a[0]).toUpperCase(Locale.ROOT));
    functions.put("lower", a -> a[0] == null ? null : Types.text(a[0]).toLowerCase(Locale.ROOT));
    functions.put("trim", a -> a[0] == null ? null : Types.text(a[0]).trim());
    functions.put("sizeOf", a -> Types.number(size(a[0])));
    functions.put("isEmpty", a -> a[0] == null || size(a[0]) == 0);
    functions.put("isBlank", a -> a[0] == null || Types.text(a[0]).trim().isEmpty());
    functions.put("contains", a -> a[0] != null && contains(a[0], a[1]));
    functions.put("startsWith", a -> a[0] != null && Types.text(a[0]).startsWith(Types.text(a[1])));
    functions.put("endsWith", a -> a[0] != null && Types.text(a[0]).endsWith(Types.text(a[1])));
    functions.put("splitBy", a -> a[0] == null ? null : split(Types.text(a[0]), a[1]));
    functions.put("joinBy", a -> a[0] == null ? null : Lists.list(a[0]).stream().map(Types::text).collect(Collectors.joining(Types.text(a[1]))));
    functions.put("matches", a -> a[0] != null && pattern(a[1]).matcher(Types.text(a[0])).matches());
    functions.put("match", a -> groups(pattern(a[1]).matcher(Types.text(a[0]))));
    functions.put("scan", a -> scanned(pattern(a[1]).matcher(Types.text(a[0]))));
    functions.put("find", a -> found(a[0], a[1]));
    functions.put("indexOf", a -> Types.number(a[0] instanceof List ? position(Lists.list(a[0]), a[1]) : Types.text(a[0]).indexOf(Types.text(a[1]))));
    functions.put("lastIndexOf", a -> Types.number(Types.text(a[0]).lastIndexOf(Types.text(a[1]))));
    functions.put("replace", a -> a[0] == null ? null : new Replacement(Types.text(a[0]), pattern(a[1])));
    functions.put("with", a -> a[0] == null ? null : ((Replacement) a[0]).with(a[1]));
    functions.put("reverse", a -> new StringBuilder(Types.text(a[0])).reverse().toString());
  }

  /** What {@code replace} has found, until {@code with} says what comes there. */
  private static final class Replacement {
    private final String text;
    private final Pattern pattern;

    Replacement(String text, Pattern pattern) {
      this.text = text;
      this.pattern = pattern;
    }

    String with(Object replacement) {
      return pattern.matcher(text).replaceAll(match -> {
        if (!(replacement instanceof Lambda)) return Matcher.quoteReplacement(Types.text(replacement));
        List<Object> groups = new ArrayList<>();
        for (int i = 0; i <= match.groupCount(); i++) groups.add(match.group(i));
        return Matcher.quoteReplacement(Types.text(((Lambda) replacement).call(groups, Types.number(match.start()))));
      });
    }
  }

  /** A regular expression as it is, a text as itself. */
  static Pattern pattern(Object value) {
    return value instanceof Pattern ? (Pattern) value : Pattern.compile(Pattern.quote(Types.text(value)));
  }

  private static int size(Object value) {
    if (value instanceof List) return ((List<?>) value).size();
    if (value instanceof Structure) return ((Structure) value).entries.size();
    return value instanceof byte[] ? ((byte[]) value).length : Types.text(java.util.Objects.requireNonNullElse(value, "")).length();
  }

  private static boolean contains(Object value, Object wanted) {
    if (value instanceof List) return position(Lists.list(value), wanted) >= 0;
    return wanted instanceof Pattern ? pattern(wanted).matcher(Types.text(value)).find() : Types.text(value).contains(Types.text(wanted));
  }

  private static int position(List<Object> items, Object wanted) {
    for (int i = 0; i < items.size(); i++) if (Operators.areEqual(items.get(i), wanted)) return i;
    return -1;
  }

  private static List<Object> split(String text, Object by) {
    if (by instanceof String && ((String) by).isEmpty()) return new ArrayList<>(Arrays.asList((Object[]) text.split("")));
    return new ArrayList<>(Arrays.asList((Object[]) pattern(by).split(text, -1)));
  }

  private static List<Object> groups(Matcher matcher) {
    List<Object> groups = new ArrayList<>();
    if (!matcher.matches()) return groups;
    for (int i = 0; i <= matcher.groupCount(); i++) groups.add(matcher.group(i));
    return groups;
  }

  private static List<Object> scanned(Matcher matcher) {
    List<Object> all = new ArrayList<>();
    while (matcher.find()) {
      List<Object> groups = new ArrayList<>();
      for (int i = 0; i <= matcher.groupCount(); i++) groups.add(matcher.group(i));
      all.add(groups);
    }
    return all;
  }

  /** Positions of an item, of a text, or beginning and end of what a regular expression finds. */
  private static List<Object> found(Object value, Object wanted) {
    List<Object> positions = new ArrayList<>();
    if (value instanceof List) {
      List<Object> items = Lists.list(value);
      for (int i = 0; i < items.size(); i++) if (Operators.areEqual(items.get(i), wanted)) positions.add(Types.number(i));
      return positions;
    }
    Matcher matcher = pattern(wanted).matcher(Types.text(value));
    while (matcher.find()) {
      BigDecimal start = Types.number(matcher.start());
      positions.add(wanted instanceof Pattern ? new ArrayList<>(List.of(start, Types.number(matcher.end()))) : start);
    }
    return positions;
  }

  /** Part of a list or a text: {@code [0 to 2]}, also backwards. */
  static Object range(Object value, List<?> positions) {
    if (positions.isEmpty()) return null;
    int size = size(value);
    List<Object> found = new ArrayList<>();
    int first = Types.integer(positions.get(0));
    int last = Types.integer(positions.get(positions.size() - 1));
    int from = first < 0 ? size + first : first;
    int to = last < 0 ? size + last : last;
    if (from < 0 || to < 0 || from >= size || to >= size) return null;
    for (int i = Math.min(from, to); i <= Math.max(from, to); i++) {
      found.add(value instanceof List ? ((List<?>) value).get(i) : Types.text(value).substring(i, i + 1));
    }
    if (from > to) Collections.reverse(found);
    return value instanceof List ? found : found.stream().map(Types::text).collect(Collectors.joining());
  }
}
