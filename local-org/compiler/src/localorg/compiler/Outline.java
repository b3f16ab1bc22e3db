package localorg.compiler;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** What one source file shows to others, and which names it uses. Errs on the side of showing too much. */
final class Outline {
  /** The text without comments, texts of strings and bodies of methods. */
  final String declarations;
  /** Names in the declarations, in lower case. */
  final Set<String> declaredNames = new HashSet<>();
  /** Names anywhere in the file, in lower case. */
  final Set<String> names = new HashSet<>();

  private final String text;
  private final StringBuilder kept = new StringBuilder();
  private String previous = "";
  /** How many braces are open inside the body that is being left out; 0 outside of bodies. */
  private int body;

  Outline(String text) {
    this.text = text;
    int at = 0;
    while (at < text.length()) at = token(at);
    declarations = kept.toString();
  }

  private int token(int at) {
    char c = text.charAt(at);
    if (text.startsWith("//", at)) return end(text.indexOf('\n', at));
    if (text.startsWith("/*", at)) return end(text.indexOf("*/", at + 2)) + 2;
    if (c == '\'') return string(at);
    if (Character.isWhitespace(c)) return at + 1;
    if (Character.isJavaIdentifierStart(c)) return word(at);
    if (c == '{' && (body > 0 || opensBody())) body++;
    else if (c == '}' && body > 0) body--;
    else keep(String.valueOf(c));
    previous = String.valueOf(c);
    return at + 1;
  }

  private int end(int found) {
    return found < 0 ? text.length() : found;
  }

  private int string(int start) {
    int at = start + 1;
    while (at < text.length() && text.charAt(at) != '\'') at += text.charAt(at) == '\\' ? 2 : 1;
    keep("''");
    previous = "'";
    return Math.min(at, text.length()) + 1;
  }

  private int word(int start) {
    int at = start;
    while (at < text.length() && Character.isJavaIdentifierPart(text.charAt(at))) at++;
    String word = text.substring(start, at).toLowerCase(Locale.ROOT);
    names.add(word);
    if (body == 0) declaredNames.add(word);
    keep(word + " ");
    previous = word;
    return at;
  }

  private void keep(String token) {
    if (body == 0) kept.append(token);
  }

  /** Bodies follow a list of parameters, an accessor or the word static. */
  private boolean opensBody() {
    return previous.equals(")") || previous.equals("get") || previous.equals("set") || previous.equals("static");
  }
}
