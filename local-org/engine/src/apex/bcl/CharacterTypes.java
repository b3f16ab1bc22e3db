package apex.bcl;

import java.util.ArrayList;
import java.util.List;

/** Splits text where the kind of character changes. */
final class CharacterTypes {
  private CharacterTypes() {}

  static List<String> split(String text, boolean camelCase) {
    List<String> parts = new ArrayList<>();
    int start = 0;
    for (int i = 1; i <= text.length(); i++) {
      if (i < text.length() && Character.getType(text.charAt(i)) == Character.getType(text.charAt(i - 1))) continue;
      boolean wordStarts = camelCase && i < text.length() && Character.isLowerCase(text.charAt(i))
          && Character.isUpperCase(text.charAt(i - 1));
      int end = wordStarts ? i - 1 : i;
      if (end > start) parts.add(text.substring(start, end));
      start = end;
    }
    return parts;
  }
}
