package apex.lang;

/** A record id, always kept in its 18-character form. */
public final class Id implements Comparable<Id> {
  private static final String CHECK = "ABCDEFGHIJKLMNOPQRSTUVWXYZ012345";
  private final String text;

  private Id(String text) {
    this.text = text;
  }

  /** Reads an id of 15 or 18 characters. */
  public static Id of(String text) {
    if (!isValid(text)) throw new apex.system.StringException("Invalid id: " + text);
    return new Id(text.length() == 15 ? extend(text) : extend(text.substring(0, 15)));
  }

  public static boolean isValid(String text) {
    if (text == null || (text.length() != 15 && text.length() != 18)) return false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!(c >= '0' && c <= '9' || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z')) return false;
    }
    return true;
  }

  /** The three check characters say which of the fifteen characters are upper case. */
  private static String extend(String fifteen) {
    StringBuilder result = new StringBuilder(fifteen);
    for (int block = 0; block < 3; block++) {
      int bits = 0;
      for (int i = 0; i < 5; i++) {
        char c = fifteen.charAt(block * 5 + i);
        if (c >= 'A' && c <= 'Z') bits |= 1 << i;
      }
      result.append(CHECK.charAt(bits));
    }
    return result.toString();
  }

  public String prefix() {
    return text.substring(0, 3);
  }

  public String to15() {
    return text.substring(0, 15);
  }

  public boolean matches(String other) {
    return isValid(other) && equals(of(other));
  }

  @Override
  public int compareTo(Id other) {
    return text.compareTo(other.text);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Id && ((Id) other).text.equals(text);
  }

  @Override
  public int hashCode() {
    return text.hashCode();
  }

  @Override
  public String toString() {
    return text;
  }
}
