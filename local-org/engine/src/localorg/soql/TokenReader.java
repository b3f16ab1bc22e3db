package localorg.soql;

import apex.system.QueryException;
import java.util.List;
import localorg.soql.Lexer.Kind;
import localorg.soql.Lexer.Token;

/** Goes through the tokens of a query. */
class TokenReader {
  private final List<Token> tokens;
  private int at;

  TokenReader(String source) {
    tokens = new Lexer(source).tokens();
  }

  Token peek() {
    return tokens.get(at);
  }

  Token take() {
    return tokens.get(at++);
  }

  void back() {
    at--;
  }

  /** Takes the words when they come next. */
  boolean accept(String... words) {
    for (int i = 0; i < words.length; i++) {
      if (at + i >= tokens.size() || !tokens.get(at + i).is(words[i])) return false;
    }
    at += words.length;
    return true;
  }

  void expect(String word) {
    if (!accept(word)) throw unexpected();
  }

  String word() {
    if (peek().kind != Kind.WORD) throw unexpected();
    return take().text;
  }

  QueryException unexpected() {
    return new QueryException("unexpected token: '" + (peek().kind == Kind.END ? "<EOF>" : peek().text) + "'");
  }
}
