package localorg.dataweave;

import java.util.ArrayList;
import java.util.List;

/** Variables and functions that a header or a block declares. */
final class Declarations {
  private final List<String> names = new ArrayList<>();
  private final List<Node> values = new ArrayList<>();

  void add(String name, Node value) {
    names.add(name);
    values.add(value);
  }

  /** Reads declarations up to {@code ---} or the end. */
  static Declarations read(ExpressionParser parser, Tokens tokens) {
    Declarations found = new Declarations();
    while (!tokens.isMark("---") && tokens.peek().kind != Token.Kind.END) {
      Token word = tokens.take();
      switch (word.text) {
        case "var":
          found.variable(parser, tokens);
          break;
        case "fun":
          String name = tokens.name();
          found.add(name, Functions.declared(parser, tokens));
          break;
        case "type":
          tokens.name();
          tokens.expectMark("=");
          TypeName.read(tokens);
          break;
        case "import":
          Library.imported(tokens);
          break;
        default:
          throw new Problem("Invalid input '" + word.text + "', expected var, fun, type or import", word.at);
      }
    }
    return found;
  }

  private void variable(ExpressionParser parser, Tokens tokens) {
    String name = tokens.name();
    if (tokens.takeMark(":")) TypeName.read(tokens);
    tokens.expectMark("=");
    add(name, parser.expression());
  }

  /** Sets all of them in a scope, in their order, so that functions know each other. */
  Scope in(Scope scope) {
    for (int i = 0; i < names.size(); i++) scope.set(names.get(i), values.get(i).value(scope));
    return scope;
  }
}
