package localorg.dataweave;

/** A word of a script, with the place where it stands. */
final class Token {
  enum Kind { NAME, NUMBER, TEXT, DATE, REGEX, MARK, END }

  final Kind kind;
  final String text;
  /** Position in the script, from 0. */
  final int at;

  Token(Kind kind, String text, int at) {
    this.kind = kind;
    this.text = text;
    this.at = at;
  }

  boolean isMark(String mark) {
    return kind == Kind.MARK && text.equals(mark);
  }

  boolean isName(String name) {
    return kind == Kind.NAME && text.equals(name);
  }
}
