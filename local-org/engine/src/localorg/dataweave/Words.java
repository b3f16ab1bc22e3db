package localorg.dataweave;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/** Functions of words and letters. Source: MuleSoft, "dw::core::Strings". */
final class Words {
  private Words() {}

  static void addTo(Map<String, Lambda> functions) {
    text(functions, "capitalize", text -> joined(words(text), " ", true));
    text(functions, "camelize", Words::camel);
    text(functions, "dasherize", text -> joined(words(text), "-", false));
    text(functions, "underscore", text -> joined(words(text), "_", false));
    text(functions, "pluralize", Plurals::of);
    text(functions, "ordinalize", Words::ordinal);
    test(functions, "isAlpha", Character::isLetter);
    test(functions, "isAlphanumeric", Character::isLetterOrDigit);
    test(functions, "isNumeric", Character::isDigit);
    test(functions, "isWhitespace", Character::isWhitespace);
    test(functions, "isUpperCase", Character::isUpperCase);
    test(functions, "isLowerCase", Character::isLowerCase);
    part(functions, "substringBefore", true, false);
    part(functions, "substringBeforeLast", true, true);
    part(functions, "substringAfter", false, false);
    part(functions, "substringAfterLast", false, true);
    functions.put("repeat", a -> Types.text(a[0]).repeat(Types.integer(a[1])));
    functions.put("leftPad", a -> a[0] == null ? null : padding(a) + Types.text(a[0]));
    functions.put("rightPad", a -> a[0] == null ? null : Types.text(a[0]) + padding(a));
    functions.put("substring", a -> a[0] == null ? null : Types.text(a[0]).substring(Types.integer(a[1]), Types.integer(a[2])));
    functions.put("withMaxSize", a -> a[0] == null ? null : Types.text(a[0]).substring(0, Math.min(Types.text(a[0]).length(), Types.integer(a[1]))));
    functions.put("appendIfMissing", a -> a[0] == null ? null : Types.text(a[0]).endsWith(Types.text(a[1])) ? a[0] : Types.text(a[0]) + Types.text(a[1]));
    functions.put("prependIfMissing", a -> a[0] == null ? null : Types.text(a[0]).startsWith(Types.text(a[1])) ? a[0] : Types.text(a[1]) + Types.text(a[0]));
    functions.put("wrapWith", a -> a[0] == null ? null : Types.text(a[1]) + Types.text(a[0]) + Types.text(a[1]));
    functions.put("charCode", a -> Types.number(Types.text(a[0]).charAt(0)));
    functions.put("fromCharCode", a -> String.valueOf((char) Types.integer(a[0])));
    functions.put("words", a -> a[0] == null ? null : new ArrayList<Object>(List.of(Types.text(a[0]).trim().split("\\s+"))));
    functions.put("lines", a -> a[0] == null ? null : new ArrayList<Object>(List.of(Types.text(a[0]).split("\\R"))));
  }

  private static void text(Map<String, Lambda> functions, String name, Function<String, String> function) {
    functions.put(name, a -> a[0] == null ? null : function.apply(Types.text(a[0])));
  }

  private static void test(Map<String, Lambda> functions, String name, java.util.function.IntPredicate test) {
    functions.put(name, a -> a[0] != null && !Types.text(a[0]).isEmpty() && Types.text(a[0]).chars().allMatch(test));
  }

  private static void part(Map<String, Lambda> functions, String name, boolean isBefore, boolean isLast) {
    functions.put(name, a -> {
      if (a[0] == null) return null;
      String text = Types.text(a[0]);
      String mark = Types.text(a[1]);
      int at = isLast ? text.lastIndexOf(mark) : text.indexOf(mark);
      if (at < 0) return "";
      return isBefore ? text.substring(0, at) : text.substring(at + mark.length());
    });
  }

  private static String padding(Object[] arguments) {
    String with = arguments.length > 2 ? Types.text(arguments[2]) : " ";
    return with.repeat(Math.max(0, Types.integer(arguments[1]) - Types.text(arguments[0]).length()));
  }

  /** The words of a text that is written with blanks, dashes, underscores or capitals between them. */
  private static List<String> words(String text) {
    String apart = text.replaceAll("([a-z0-9])([A-Z])", "$1 $2").replaceAll("[-_\\s]+", " ").trim();
    return apart.isEmpty() ? List.of() : List.of(apart.toLowerCase(Locale.ROOT).split(" "));
  }

  private static String joined(List<String> words, String mark, boolean isCapital) {
    List<String> result = new ArrayList<>();
    for (String word : words) result.add(isCapital ? Character.toUpperCase(word.charAt(0)) + word.substring(1) : word);
    return String.join(mark, result);
  }

  private static String camel(String text) {
    String all = joined(words(text), "", true);
    return all.isEmpty() ? all : Character.toLowerCase(all.charAt(0)) + all.substring(1);
  }

  private static String ordinal(String number) {
    boolean isTeen = number.matches(".*1[123]");
    char last = number.charAt(number.length() - 1);
    return number + (isTeen ? "th" : last == '1' ? "st" : last == '2' ? "nd" : last == '3' ? "rd" : "th");
  }
}
