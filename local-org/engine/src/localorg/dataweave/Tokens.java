package localorg.dataweave;

import java.util.List;

/** Tokens that are read from left to right. */
final class Tokens {
  private final List<Token> list;
  private int next;

  Tokens(List<Token> list) {
    this.list = list;
  }

  Token peek() {
    return peek(0);
  }

  Token peek(int ahead) {
    return list.get(Math.min(next + ahead, list.size() - 1));
  }

  Token take() {
    Token token = peek();
    next++;
    return token;
  }

  boolean isMark(String mark) {
    return peek().isMark(mark);
  }

  boolean isName(String name) {
    return peek().isName(name);
  }

  boolean takeMark(String mark) {
    if (!isMark(mark)) return false;
    next++;
    return true;
  }

  boolean takeName(String name) {
    if (!isName(name)) return false;
    next++;
    return true;
  }

  void expectMark(String mark) {
    if (!takeMark(mark)) throw unexpected("'" + mark + "'");
  }

  void expectName(String name) {
    if (!takeName(name)) throw unexpected("'" + name + "'");
  }

  String name() {
    if (peek().kind != Token.Kind.NAME) throw unexpected("a name");
    return take().text;
  }

  Problem unexpected(String wanted) {
    Token token = peek();
    String found = token.kind == Token.Kind.END ? "the end of the script" : "'" + token.text + "'";
    return new Problem("Invalid input " + found + ", expected " + wanted, token.at);
  }

  /** How many tokens on the parenthesis closes that stands {@code ahead}; the end of the script when it does not. */
  int closing(int ahead) {
    int depth = 0;
    for (int i = ahead; peek(i).kind != Token.Kind.END; i++) {
      if (peek(i).isMark("(")) depth++;
      if (peek(i).isMark(")") && --depth == 0) return i;
    }
    return Integer.MAX_VALUE - next - 1;
  }
}
