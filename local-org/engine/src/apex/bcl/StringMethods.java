package apex.bcl;

import apex.lang.Exceptions;

/** Methods of String that make another String. */
public final class StringMethods extends StringEscapes {
  private StringMethods() {}

  public static String toLowerCase(String text) {
    return nn(text).toLowerCase(java.util.Locale.ROOT);
  }

  public static String toUpperCase(String text) {
    return nn(text).toUpperCase(java.util.Locale.ROOT);
  }

  public static String toLowerCase(String text, String locale) {
    return nn(text).toLowerCase(java.util.Locale.forLanguageTag(locale.replace('_', '-')));
  }

  public static String toUpperCase(String text, String locale) {
    return nn(text).toUpperCase(java.util.Locale.forLanguageTag(locale.replace('_', '-')));
  }

  public static String trim(String text) {
    return nn(text).trim();
  }

  public static String substring(String text, Integer from) {
    return substring(text, from, nn(text).length());
  }

  public static String substring(String text, Integer from, Integer to) {
    if (from < 0 || to > nn(text).length() || from > to) {
      throw Exceptions.string((from < 0 ? "Starting" : "Ending") + " position out of bounds: " + (from < 0 ? from : to));
    }
    return text.substring(from, to);
  }

  public static String left(String text, Integer length) {
    return length <= 0 ? "" : nn(text).length() <= length ? text : text.substring(0, length);
  }

  public static String right(String text, Integer length) {
    return length <= 0 ? "" : nn(text).length() <= length ? text : text.substring(text.length() - length);
  }

  public static String mid(String text, Integer from, Integer length) {
    int start = Math.max(from, 0);
    if (start >= nn(text).length() || length <= 0) return "";
    return text.substring(start, Math.min(text.length(), start + length));
  }

  public static String abbreviate(String text, Integer width) {
    if (width < 4) throw new apex.system.IllegalArgumentException("Minimum abbreviation width is 4");
    return nn(text).length() <= width ? text : text.substring(0, width - 3) + "...";
  }

  /** Source: Apex Reference, "String Class", abbreviate(maxWidth, offset). */
  public static String abbreviate(String text, Integer width, Integer offset) {
    if (width < 4) throw new apex.system.IllegalArgumentException("Minimum abbreviation width is 4");
    if (nn(text).length() <= width) return text;
    int from = Math.min(offset, text.length());
    if (text.length() - from < width - 3) from = text.length() - (width - 3);
    if (from <= 4) return text.substring(0, width - 3) + "...";
    if (width < 7) throw new apex.system.IllegalArgumentException("Minimum abbreviation width with offset is 7");
    String rest = text.substring(from);
    return "..." + (from + width - 3 < text.length() ? abbreviate(rest, width - 3) : text.substring(text.length() - (width - 3)));
  }

  public static String capitalize(String text) {
    return nn(text).isEmpty() ? text : Character.toTitleCase(text.charAt(0)) + text.substring(1);
  }

  public static String uncapitalize(String text) {
    return nn(text).isEmpty() ? text : Character.toLowerCase(text.charAt(0)) + text.substring(1);
  }

  public static String swapCase(String text) {
    StringBuilder result = new StringBuilder();
    for (char c : nn(text).toCharArray()) {
      result.append(Character.isUpperCase(c) ? Character.toLowerCase(c) : Character.toUpperCase(c));
    }
    return result.toString();
  }

  public static String repeat(String text, Integer times) {
    return Texts.made(nn(text).repeat(Math.max(times, 0)));
  }

  public static String repeat(String text, String separator, Integer times) {
    return Texts.made(String.join(separator, java.util.Collections.nCopies(Math.max(times, 0), nn(text))));
  }

  public static String reverse(String text) {
    return new StringBuilder(nn(text)).reverse().toString();
  }

  private static String padding(int amount, String given) {
    if (amount <= 0) return "";
    String with = given == null || given.isEmpty() ? " " : given;
    return with.repeat(amount / with.length() + 1).substring(0, amount);
  }

  public static String leftPad(String text, Integer length) {
    return leftPad(text, length, " ");
  }

  public static String leftPad(String text, Integer length, String with) {
    return padding(length - nn(text).length(), with) + text;
  }

  public static String rightPad(String text, Integer length) {
    return rightPad(text, length, " ");
  }

  public static String rightPad(String text, Integer length, String with) {
    return nn(text) + padding(length - text.length(), with);
  }

  public static String center(String text, Integer length) {
    return center(text, length, " ");
  }

  public static String center(String text, Integer length, String with) {
    int missing = length - nn(text).length();
    return missing <= 0 ? text : padding(missing / 2, with) + text + padding(missing - missing / 2, with);
  }

  public static String deleteWhitespace(String text) {
    return nn(text).replaceAll("\\s", "");
  }

  public static String normalizeSpace(String text) {
    return nn(text).trim().replaceAll("\\s+", " ");
  }

  public static String remove(String text, String part) {
    return nn(text).replace(part, "");
  }

  public static String removeStart(String text, String part) {
    return nn(text).startsWith(part) ? text.substring(part.length()) : text;
  }

  public static String removeStartIgnoreCase(String text, String part) {
    return startsWithIgnoreCase(text, part) ? text.substring(part.length()) : text;
  }

  public static String removeEnd(String text, String part) {
    return nn(text).endsWith(part) ? text.substring(0, text.length() - part.length()) : text;
  }

  public static String removeEndIgnoreCase(String text, String part) {
    return endsWithIgnoreCase(text, part) ? text.substring(0, text.length() - part.length()) : text;
  }

  public static String overlay(String text, String with, Integer from, Integer to) {
    return nn(text).substring(0, from) + with + text.substring(to);
  }

  public static String difference(String text, String other) {
    int i = indexOfDifference(text, other);
    return i < 0 ? "" : other.substring(i);
  }

  public static Integer indexOfDifference(String text, String other) {
    int i = 0;
    while (i < nn(text).length() && i < other.length() && text.charAt(i) == other.charAt(i)) i++;
    return i == text.length() && i == other.length() ? -1 : i;
  }

  public static String substringAfter(String text, String separator) {
    int at = nn(text).indexOf(separator);
    return at < 0 ? "" : text.substring(at + separator.length());
  }

  public static String substringAfterLast(String text, String separator) {
    int at = nn(text).lastIndexOf(separator);
    return at < 0 ? "" : text.substring(at + separator.length());
  }

  public static String substringBefore(String text, String separator) {
    int at = nn(text).indexOf(separator);
    return at < 0 ? text : text.substring(0, at);
  }

  public static String substringBeforeLast(String text, String separator) {
    int at = nn(text).lastIndexOf(separator);
    return at < 0 ? text : text.substring(0, at);
  }

  public static String substringBetween(String text, String tag) {
    return substringBetween(text, tag, tag);
  }

  public static String substringBetween(String text, String open, String close) {
    int start = nn(text).indexOf(open);
    int end = start < 0 ? -1 : text.indexOf(close, start + open.length());
    return end < 0 ? null : text.substring(start + open.length(), end);
  }

  public static String stripHtmlTags(String text) {
    return nn(text).replaceAll("<[^>]*>", "");
  }
}
