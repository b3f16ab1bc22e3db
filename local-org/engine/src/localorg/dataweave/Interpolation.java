package localorg.dataweave;

import java.util.ArrayList;
import java.util.List;

/** The text between quotes: escapes, and expressions inside of {@code $(...)}. */
final class Interpolation {
  private Interpolation() {}

  /** Where the parenthesis that opens at {@code open} closes. */
  static int close(String script, int open) {
    int depth = 0;
    for (int i = open; i < script.length(); i++) {
      if (script.charAt(i) == '(') depth++;
      if (script.charAt(i) == ')' && --depth == 0) return i;
    }
    throw new Problem("Missing ) after $( in a text", open);
  }

  /** The parts of a text in order: a String as it is, a Node where an expression stands. */
  static List<Object> parts(String raw, java.util.function.Function<String, Node> expression) {
    List<Object> parts = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < raw.length(); i++) {
      char c = raw.charAt(i);
      if (c == '\\' && i + 1 < raw.length()) {
        i++;
        if (raw.charAt(i) == 'u' && i + 4 < raw.length()) {
          text.append((char) Integer.parseInt(raw.substring(i + 1, i + 5), 16));
          i += 4;
        } else {
          text.append(escaped(raw.charAt(i)));
        }
      } else if (raw.startsWith("$(", i)) {
        int close = close(raw, i + 1);
        parts.add(text.toString());
        text.setLength(0);
        parts.add(expression.apply(raw.substring(i + 2, close)));
        i = close;
      } else {
        text.append(c);
      }
    }
    parts.add(text.toString());
    return parts;
  }

  private static char escaped(char c) {
    switch (c) {
      case 'n': return '\n';
      case 't': return '\t';
      case 'r': return '\r';
      case 'b': return '\b';
      case 'f': return '\f';
      default: return c;
    }
  }
}
