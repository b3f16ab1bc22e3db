package localorg.dataweave;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Cuts a script into tokens. Source of the notation: MuleSoft, "DataWeave Language". */
final class Lexer {
  /** After these names a slash begins a regular expression; after any other one it divides. */
  private static final Set<String> BEFORE_REGEX = Set.of("matches", "match", "replace", "splitBy", "scan", "find", "contains",
      "with", "default", "and", "or", "not", "case", "else");
  private static final List<String> MARKS = List.of("---", "$$$", "...", "->", "==", "!=", "~=", "<=", ">=", "++", "--", ">>",
      "$$", "..", ".*", ".@", ".&", "::");
  private final String script;
  private final List<Token> tokens = new ArrayList<>();
  private int at;

  private Lexer(String script, int from) {
    this.script = script;
    this.at = from;
  }

  /** Tokens from a position on, the last one of kind END. */
  static List<Token> tokens(String script, int from) {
    Lexer lexer = new Lexer(script, from);
    while (lexer.hasNext()) lexer.next();
    lexer.add(Token.Kind.END, "", script.length());
    return lexer.tokens;
  }

  private void add(Token.Kind kind, String text, int end) {
    tokens.add(new Token(kind, text, at));
    at = end;
  }

  private boolean hasNext() {
    while (at < script.length()) {
      if (Character.isWhitespace(script.charAt(at))) at++;
      else if (script.startsWith("//", at)) at = end("\n", at);
      else if (script.startsWith("/*", at)) at = end("*/", at + 2);
      else return true;
    }
    return false;
  }

  /** Where a text ends, itself included; the end of the script when it does not come. */
  private int end(String text, int from) {
    int found = script.indexOf(text, from);
    return found < 0 ? script.length() : found + text.length();
  }

  private void next() {
    char c = script.charAt(at);
    if (Character.isLetter(c) || c == '_') name();
    else if (Character.isDigit(c)) number();
    else if (c == '"' || c == '\'' || c == '`') quoted(c, Token.Kind.TEXT);
    else if (c == '|' && at + 1 < script.length() && (Character.isDigit(script.charAt(at + 1)) || script.charAt(at + 1) == 'P')) {
      quoted('|', Token.Kind.DATE);
    } else if (c == '/' && !isOperandBefore()) quoted('/', Token.Kind.REGEX);
    else mark();
  }

  private void name() {
    int end = at;
    while (end < script.length() && isPartOfName(end)) end++;
    add(Token.Kind.NAME, script.substring(at, end), end);
  }

  /** A name may hold the module it is from: {@code Strings::pluralize}. */
  private boolean isPartOfName(int index) {
    char c = script.charAt(index);
    if (Character.isLetterOrDigit(c) || c == '_') return true;
    boolean isFirst = script.startsWith("::", index) && index + 2 < script.length() && Character.isLetter(script.charAt(index + 2));
    return isFirst || (c == ':' && script.charAt(index - 1) == ':' && isPartOfName(index - 1));
  }

  private void number() {
    int end = at;
    while (end < script.length() && Character.isDigit(script.charAt(end))) end++;
    if (end + 1 < script.length() && script.charAt(end) == '.' && Character.isDigit(script.charAt(end + 1))) {
      end++;
      while (end < script.length() && Character.isDigit(script.charAt(end))) end++;
    }
    java.util.regex.Matcher exponent = java.util.regex.Pattern.compile("[eE][+-]?\\d+").matcher(script).region(end, script.length());
    if (exponent.lookingAt()) end = exponent.end();
    add(Token.Kind.NUMBER, script.substring(at, end), end);
  }

  private void quoted(char quote, Token.Kind kind) {
    int end = at + 1;
    while (end < script.length() && script.charAt(end) != quote) {
      if (script.charAt(end) == '\\') end++;
      else if (kind == Token.Kind.TEXT && script.startsWith("$(", end)) end = Interpolation.close(script, end + 1);
      end++;
    }
    if (end >= script.length()) throw new Problem("Missing " + quote + " at the end of a value", at);
    add(kind, script.substring(at + 1, end), end + 1);
  }

  private boolean isOperandBefore() {
    if (tokens.isEmpty()) return false;
    Token before = tokens.get(tokens.size() - 1);
    if (before.kind == Token.Kind.NAME) return !BEFORE_REGEX.contains(before.text);
    return before.kind != Token.Kind.MARK || Set.of(")", "]", "}", "$", "$$", "$$$").contains(before.text);
  }

  private void mark() {
    for (String mark : MARKS) {
      if (script.startsWith(mark, at)) {
        add(Token.Kind.MARK, mark, at + mark.length());
        return;
      }
    }
    add(Token.Kind.MARK, script.substring(at, at + 1), at + 1);
  }
}
