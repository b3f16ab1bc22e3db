package apex.bcl;

import apex.lang.ApexDate;
import apex.lang.ApexDatetime;
import apex.lang.ApexList;
import apex.lang.Decimals;
import apex.lang.Exceptions;
import apex.lang.Id;
import apex.lang.TypeRef;
import apex.lang.Values;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Conversions to String, joining and formatting, and what else is static. */
class StringBasics extends StringConcatenation {
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d+)\\}");

  static String nn(String text) {
    return Exceptions.notNull(text);
  }

  public static String valueOf(BigDecimal value) {
    return value == null ? null : Decimals.text(value);
  }

  public static String valueOf(Double value) {
    return value == null ? null : value.toString();
  }

  public static String valueOf(Integer value) {
    return value == null ? null : value.toString();
  }

  public static String valueOf(Long value) {
    return value == null ? null : value.toString();
  }

  public static String valueOf(ApexDate value) {
    return value == null ? null : value.toIso();
  }

  public static String valueOf(ApexDatetime value) {
    return value == null ? null : value.toLocalText();
  }

  public static String valueOfGmt(ApexDatetime value) {
    return value == null ? null : value.toGmtText();
  }

  /** A day that is held as an Object has a time in its text, as in debug lines; held as a Date it has none. */
  public static String valueOf(Object value) {
    if (value == null) return null;
    return value instanceof ApexDatetime ? valueOf((ApexDatetime) value) : Values.text(value);
  }

  public static String valueOfId(Id value) {
    return value == null ? null : value.toString();
  }

  public static String valueOfString(String value) {
    return value;
  }

  public static String fromCharArray(ApexList characters) {
    StringBuilder text = new StringBuilder();
    for (Object code : Exceptions.argument(characters).items) text.appendCodePoint((Integer) code);
    return text.toString();
  }

  /** Placeholders {0}, {1}…; two apostrophes stand for one, single ones quote, as in java.text.MessageFormat. */
  public static String format(String pattern, ApexList arguments) {
    if (pattern == null) throw Exceptions.nullArgument();
    StringBuilder text = new StringBuilder();
    boolean quoted = false;
    Matcher placeholder = PLACEHOLDER.matcher(pattern);
    for (int i = 0; i < pattern.length(); i++) {
      char c = pattern.charAt(i);
      if (c == '\'') {
        if (i + 1 < pattern.length() && pattern.charAt(i + 1) == '\'') text.append(pattern.charAt(i++));
        else quoted = !quoted;
      } else if (c == '{' && !quoted && placeholder.find(i) && placeholder.start() == i) {
        int index = Integer.parseInt(placeholder.group(1));
        boolean given = arguments != null && index < arguments.items.size();
        text.append(given ? Values.text(arguments.items.get(index)) : placeholder.group());
        i = placeholder.end() - 1;
      } else {
        text.append(c);
      }
    }
    return text.toString();
  }

  public static String escapeSingleQuotes(String text) {
    return text == null ? null : text.replace("\\", "\\\\").replace("'", "\\'");
  }

  public static String join(Object items, String separator) {
    if (items == null || separator == null) throw Exceptions.nullArgument();
    StringJoiner text = new StringJoiner(separator);
    apex.system.Iterator iterator = ((apex.system.Iterable) items).iterator();
    while (iterator.hasNext()) {
      Object item = iterator.next();
      text.add(item == null ? "" : item instanceof ApexDate ? valueOf((ApexDate) item) : valueOf(item));
    }
    return Texts.made(text.toString());
  }

  public static String getCommonPrefix(ApexList texts) {
    String prefix = null;
    for (Object text : texts.items) {
      if (text == null) return "";
      if (prefix == null) prefix = text.toString();
      while (!text.toString().startsWith(prefix)) prefix = prefix.substring(0, prefix.length() - 1);
    }
    return prefix == null ? "" : prefix;
  }

  public static Boolean isBlank(String text) {
    return text == null || text.isBlank();
  }

  public static Boolean isNotBlank(String text) {
    return !isBlank(text);
  }

  public static Boolean isEmpty(String text) {
    return text == null || text.isEmpty();
  }

  public static Boolean isNotEmpty(String text) {
    return !isEmpty(text);
  }

  static ApexList list(List<String> texts) {
    return ApexList.ofStrings(texts);
  }

  public static ApexList split(String text, String regex) {
    return split(text, regex, 0);
  }

  public static ApexList split(String text, String regex, Integer limit) {
    return list(List.of(pattern(regex).split(nn(text), limit)));
  }

  static Pattern pattern(String regex) {
    try {
      return Pattern.compile(Exceptions.argument(regex));
    } catch (java.util.regex.PatternSyntaxException e) {
      throw Exceptions.string("Invalid regex: " + e.getMessage());
    }
  }

  public static String replaceAll(String text, String regex, String replacement) {
    return pattern(regex).matcher(nn(text)).replaceAll(Exceptions.argument(replacement));
  }

  public static String replaceFirst(String text, String regex, String replacement) {
    return pattern(regex).matcher(nn(text)).replaceFirst(Exceptions.argument(replacement));
  }

  public static String replace(String text, String target, String replacement) {
    return nn(text).replace(Exceptions.argument(target), Exceptions.argument(replacement));
  }

  public static ApexList getChars(String text) {
    List<Integer> codes = new ArrayList<>();
    nn(text).chars().forEach(codes::add);
    return ApexList.of(TypeRef.parse("java/lang/Integer"), codes);
  }

  public static ApexList splitByCharacterType(String text) {
    return list(CharacterTypes.split(nn(text), false));
  }

  public static ApexList splitByCharacterTypeCamelCase(String text) {
    return list(CharacterTypes.split(nn(text), true));
  }

  public static Integer hashCode(String text) {
    return nn(text).hashCode();
  }

  public static Boolean equals(String text, Object other) {
    if (other instanceof Id) return ((Id) other).matches(nn(text));
    return nn(text).equals(other == null ? null : other.toString());
  }

  public static String toString(String text) {
    return nn(text);
  }

  public static String stringValue(String text) {
    return nn(text);
  }
}
