package localorg.soql;

import apex.system.QueryException;
import java.util.ArrayList;
import java.util.List;

/** Splits SOQL into words, literals and signs. */
final class Lexer {
  /** What a token is. */
  enum Kind { WORD, TEXT, NUMBER, DATE, BIND, SIGN, END }

  /** One token. */
  static final class Token {
    final Kind kind;
    final String text;

    Token(Kind kind, String text) {
      this.kind = kind;
      this.text = text;
    }

    boolean is(String word) {
      return (kind == Kind.WORD || kind == Kind.SIGN) && text.equalsIgnoreCase(word);
    }
  }

  private final String source;
  private int at;

  Lexer(String source) {
    this.source = source;
  }

  List<Token> tokens() {
    List<Token> tokens = new ArrayList<>();
    while (true) {
      while (at < source.length() && Character.isWhitespace(source.charAt(at))) at++;
      if (at >= source.length()) break;
      tokens.add(next());
    }
    tokens.add(new Token(Kind.END, ""));
    return tokens;
  }

  private Token next() {
    char c = source.charAt(at);
    if (c == '\'') return text();
    if (Character.isDigit(c) || c == '-' && at + 1 < source.length() && Character.isDigit(source.charAt(at + 1))) {
      return number();
    }
    if (Character.isLetter(c) || c == '_') return new Token(Kind.WORD, word());
    if (c == ':') {
      at++;
      while (at < source.length() && Character.isWhitespace(source.charAt(at))) at++;
      return new Token(Kind.BIND, word());
    }
    for (String sign : new String[] {"!=", "<>", "<=", ">="}) {
      if (source.startsWith(sign, at)) {
        at += 2;
        return new Token(Kind.SIGN, sign.equals("<>") ? "!=" : sign);
      }
    }
    at++;
    return new Token(Kind.SIGN, String.valueOf(c));
  }

  private String word() {
    int start = at;
    while (at < source.length() && (Character.isLetterOrDigit(source.charAt(at)) || source.charAt(at) == '_'
        || source.charAt(at) == '.')) at++;
    String word = source.substring(start, at);
    // LAST_N_DAYS:3 is one word.
    if (at < source.length() && source.charAt(at) == ':' && word.toUpperCase().matches("(LAST|NEXT)_N_\\w+|N_\\w+_AGO")) {
      int from = at++;
      while (at < source.length() && Character.isDigit(source.charAt(at))) at++;
      word += source.substring(from, at);
    }
    return word;
  }

  private Token number() {
    int start = at++;
    while (at < source.length() && (Character.isLetterOrDigit(source.charAt(at)) || ".-:+".indexOf(source.charAt(at)) >= 0)) at++;
    String text = source.substring(start, at);
    return new Token(text.matches("\\d{4}-\\d{2}-\\d{2}.*") ? Kind.DATE : Kind.NUMBER, text);
  }

  private Token text() {
    StringBuilder text = new StringBuilder();
    at++;
    while (true) {
      if (at >= source.length()) throw new QueryException("unexpected token: '<EOF>'");
      char c = source.charAt(at++);
      if (c == '\'') return new Token(Kind.TEXT, text.toString());
      if (c != '\\') {
        text.append(c);
        continue;
      }
      char escaped = source.charAt(at++);
      switch (escaped) {
        case 'n': text.append('\n'); break;
        case 'r': text.append('\r'); break;
        case 't': text.append('\t'); break;
        // Wildcards stay escaped until LIKE reads them.
        case '%': case '_': text.append('\\').append(escaped); break;
        default: text.append(escaped);
      }
    }
  }
}
