package apex.bcl;

import apex.lang.Exceptions;
import java.util.function.IntPredicate;

/** Questions about a String. */
class StringTests extends StringBasics {
  public static Integer length(String text) {
    return nn(text).length();
  }

  public static Integer indexOf(String text, String part) {
    return nn(text).indexOf(Exceptions.argument(part));
  }

  public static Integer indexOf(String text, String part, Integer from) {
    return nn(text).indexOf(Exceptions.argument(part), from);
  }

  public static Integer lastIndexOf(String text, String part) {
    return nn(text).lastIndexOf(Exceptions.argument(part));
  }

  public static Integer lastIndexOf(String text, String part, Integer from) {
    return nn(text).lastIndexOf(Exceptions.argument(part), from);
  }

  public static Integer indexOfIgnoreCase(String text, String part) {
    return nn(text).toLowerCase().indexOf(Exceptions.argument(part).toLowerCase());
  }

  public static Integer indexOfIgnoreCase(String text, String part, Integer from) {
    return nn(text).toLowerCase().indexOf(Exceptions.argument(part).toLowerCase(), from);
  }

  public static Integer lastIndexOfIgnoreCase(String text, String part) {
    return nn(text).toLowerCase().lastIndexOf(Exceptions.argument(part).toLowerCase());
  }

  public static Integer indexOfAny(String text, String characters) {
    return find(text, c -> characters.indexOf(c) >= 0);
  }

  public static Integer indexOfAnyBut(String text, String characters) {
    return find(text, c -> characters.indexOf(c) < 0);
  }

  public static Integer indexOfChar(String text, Integer code) {
    return nn(text).indexOf(code);
  }

  public static Integer indexOfChar(String text, Integer code, Integer from) {
    return nn(text).indexOf(code, from);
  }

  public static Integer lastIndexOfChar(String text, Integer code) {
    return nn(text).lastIndexOf(code);
  }

  private static int find(String text, IntPredicate wanted) {
    for (int i = 0; i < nn(text).length(); i++) if (wanted.test(text.charAt(i))) return i;
    return -1;
  }

  public static Integer compareTo(String a, String b) {
    return nn(a).compareTo(Exceptions.argument(b));
  }

  public static Boolean equalsIgnoreCase(String text, String other) {
    return nn(text).equalsIgnoreCase(other);
  }

  public static Boolean startsWith(String text, String part) {
    return nn(text).startsWith(Exceptions.argument(part));
  }

  public static Boolean startsWithIgnoreCase(String text, String part) {
    return nn(text).toLowerCase().startsWith(Exceptions.argument(part).toLowerCase());
  }

  public static Boolean endsWith(String text, String part) {
    return nn(text).endsWith(Exceptions.argument(part));
  }

  public static Boolean endsWithIgnoreCase(String text, String part) {
    return nn(text).toLowerCase().endsWith(Exceptions.argument(part).toLowerCase());
  }

  public static Boolean contains(String text, String part) {
    return nn(text).contains(Exceptions.argument(part));
  }

  public static Boolean containsIgnoreCase(String text, String part) {
    return nn(text).toLowerCase().contains(Exceptions.argument(part).toLowerCase());
  }

  public static Boolean containsAny(String text, String characters) {
    return find(text, c -> characters.indexOf(c) >= 0) >= 0;
  }

  public static Boolean containsNone(String text, String characters) {
    return !containsAny(text, characters);
  }

  public static Boolean containsOnly(String text, String characters) {
    return find(text, c -> characters.indexOf(c) < 0) < 0;
  }

  public static Boolean containsWhitespace(String text) {
    return find(text, Character::isWhitespace) >= 0;
  }

  public static Integer countMatches(String text, String part) {
    int count = 0;
    for (int at = nn(text).indexOf(part); at >= 0 && !part.isEmpty(); at = text.indexOf(part, at + part.length())) count++;
    return count;
  }

  private static boolean all(String text, IntPredicate test) {
    return !nn(text).isEmpty() && text.chars().allMatch(test);
  }

  public static Boolean isAllLowerCase(String text) {
    return all(text, Character::isLowerCase);
  }

  public static Boolean isAllUpperCase(String text) {
    return all(text, Character::isUpperCase);
  }

  public static Boolean isAlpha(String text) {
    return all(text, Character::isLetter);
  }

  public static Boolean isAlphaSpace(String text) {
    return nn(text).chars().allMatch(c -> Character.isLetter(c) || c == ' ');
  }

  public static Boolean isAlphanumeric(String text) {
    return all(text, Character::isLetterOrDigit);
  }

  public static Boolean isAlphanumericSpace(String text) {
    return nn(text).chars().allMatch(c -> Character.isLetterOrDigit(c) || c == ' ');
  }

  public static Boolean isAsciiPrintable(String text) {
    return nn(text).chars().allMatch(c -> c >= 32 && c < 127);
  }

  public static Boolean isNumeric(String text) {
    return all(text, Character::isDigit);
  }

  public static Boolean isNumericSpace(String text) {
    return nn(text).chars().allMatch(c -> Character.isDigit(c) || c == ' ');
  }

  public static Boolean isWhitespace(String text) {
    return nn(text).chars().allMatch(Character::isWhitespace);
  }

  public static Integer charAt(String text, Integer index) {
    if (index < 0 || index >= nn(text).length()) throw Exceptions.string("String index out of range: " + index);
    return (int) text.charAt(index);
  }

  public static Integer codePointAt(String text, Integer index) {
    return nn(text).codePointAt(index);
  }

  public static Integer codePointCount(String text, Integer from, Integer to) {
    return nn(text).codePointCount(from, to);
  }

  public static Integer codePointBefore(String text, Integer index) {
    return nn(text).codePointBefore(index);
  }

  public static Integer offsetByCodePoints(String text, Integer from, Integer count) {
    return nn(text).offsetByCodePoints(from, count);
  }

  public static Integer lastIndexOfChar(String text, Integer code, Integer from) {
    return nn(text).lastIndexOf(code, from);
  }

  public static Integer lastIndexOfIgnoreCase(String text, String part, Integer from) {
    return nn(text).toLowerCase().lastIndexOf(Exceptions.argument(part).toLowerCase(), from);
  }

  /** Minus one when the distance is above the threshold. */
  public static Integer getLevenshteinDistance(String text, String other, Integer threshold) {
    int distance = getLevenshteinDistance(text, other);
    return distance > threshold ? -1 : distance;
  }

  public static Integer getLevenshteinDistance(String text, String other) {
    int[] row = new int[Exceptions.argument(other).length() + 1];
    for (int j = 0; j < row.length; j++) row[j] = j;
    for (int i = 1; i <= nn(text).length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j < row.length; j++) {
        int above = row[j];
        int cost = text.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
        row[j] = Math.min(Math.min(row[j] + 1, row[j - 1] + 1), diagonal + cost);
        diagonal = above;
      }
    }
    return row[other.length()];
  }
}
