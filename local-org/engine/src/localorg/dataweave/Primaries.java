package localorg.dataweave;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Reads values: literals, lists, objects, names, calls, and the selectors behind them. */
final class Primaries {
  private final ExpressionParser parser;
  private final Tokens tokens;

  Primaries(ExpressionParser parser, Tokens tokens) {
    this.parser = parser;
    this.tokens = tokens;
  }

  Node unary() {
    Token first = tokens.peek();
    if (tokens.takeMark("-")) {
      Node value = unary();
      return ExpressionParser.at(first, scope -> Operators.apply("-", BigDecimal.ZERO, value.value(scope)));
    }
    if (tokens.takeMark("!")) {
      Node value = unary();
      return scope -> !Operators.isTrue(value.value(scope));
    }
    return selected(primary());
  }

  private Node selected(Node start) {
    Node node = start;
    while (true) {
      Token mark = tokens.peek();
      if (mark.kind != Token.Kind.MARK) return node;
      Node value = node;
      switch (mark.text) {
        case ".": case ".*": case ".@": case "..": case ".&":
          tokens.take();
          node = named(mark, value);
          break;
        case "[":
          tokens.take();
          node = bracket(mark, value);
          break;
        case "?":
          tokens.take();
          node = scope -> value.value(scope) != null;
          break;
        default:
          return node;
      }
    }
  }

  private Node named(Token mark, Node value) {
    boolean isEverything = !tokens.isMark("*") && tokens.peek().kind != Token.Kind.NAME && tokens.peek().kind != Token.Kind.TEXT;
    if (isEverything && (mark.isMark("..") || mark.isMark(".@"))) return scope -> Selectors.all(mark.text, value.value(scope));
    String kind = tokens.takeMark("*") ? mark.text + "*" : mark.text;
    Token name = tokens.take();
    if (name.kind != Token.Kind.NAME && name.kind != Token.Kind.TEXT) throw tokens.unexpected("the name of a field");
    return new Selection(kind, value, name);
  }

  private Node bracket(Token open, Node value) {
    if (tokens.takeMark("?")) {
      Node condition = parser.enclosedArgument("filter", 1);
      tokens.expectMark("]");
      return scope -> Library.find("filter").call(value.value(scope), condition.value(scope));
    }
    boolean isAttribute = tokens.takeMark("@");
    Node key = parser.expression();
    tokens.expectMark("]");
    return ExpressionParser.at(open, scope -> isAttribute ? Selectors.select(".@", value.value(scope), Types.text(key.value(scope)))
        : Selectors.at(value.value(scope), key.value(scope)));
  }

  private Node primary() {
    Token token = tokens.take();
    switch (token.kind) {
      case NUMBER:
        BigDecimal number = new BigDecimal(token.text);
        return scope -> number;
      case TEXT:
        return text(token);
      case REGEX:
        Pattern pattern = Pattern.compile(token.text.replace("\\/", "/"));
        return scope -> pattern;
      case DATE:
        Object moment = Moments.literal(token);
        return scope -> moment;
      case NAME:
        return name(token);
      default:
        return mark(token);
    }
  }

  Node text(Token token) {
    List<Object> parts = Interpolation.parts(token.text, inner -> parser.nested(inner, token.at));
    if (parts.size() == 1) return scope -> parts.get(0);
    return scope -> {
      StringBuilder result = new StringBuilder();
      for (Object part : parts) result.append(part instanceof Node ? Types.text(((Node) part).value(scope)) : part);
      return result.toString();
    };
  }

  private Node name(Token token) {
    switch (token.text) {
      case "true": return scope -> true;
      case "false": return scope -> false;
      case "null": return scope -> null;
      default:
    }
    if (tokens.isMark("(")) return call(token);
    return scope -> {
      if (scope.has(token.text)) return scope.get(token.text);
      Lambda function = Library.find(token.text);
      if (function != null) return function;
      throw new Problem("Unable to resolve reference of: `" + token.text + "`.", token.at);
    };
  }

  private Node call(Token name) {
    tokens.take();
    List<Node> arguments = new ArrayList<>();
    while (!tokens.takeMark(")")) {
      arguments.add(parser.enclosedArgument(name.text, arguments.size()));
      if (!tokens.isMark(")")) tokens.expectMark(",");
    }
    return ExpressionParser.at(name, Functions.call(name, arguments));
  }

  private Node mark(Token token) {
    switch (token.text) {
      case "$": case "$$": case "$$$":
        parser.useDollar();
        return scope -> scope.get(token.text);
      case "(":
        if (Objects.isBare(tokens)) return new Objects(parser, this, tokens).readEnclosed();
        Node inner = parser.expression();
        tokens.expectMark(")");
        return inner;
      case "[":
        return list();
      case "{":
        return new Objects(parser, this, tokens).read();
      default:
        throw new Problem("Invalid input '" + token.text + "', expected a value", token.at);
    }
  }

  /** An object whose brace comes next. */
  Node object() {
    tokens.expectMark("{");
    return new Objects(parser, this, tokens).read();
  }

  private Node list() {
    List<Node> items = new ArrayList<>();
    List<Node> conditions = new ArrayList<>();
    while (!tokens.takeMark("]")) {
      items.add(parser.expression());
      conditions.add(Objects.condition(parser, tokens));
      if (!tokens.isMark("]")) tokens.expectMark(",");
    }
    return scope -> {
      List<Object> values = new ArrayList<>();
      for (int i = 0; i < items.size(); i++) {
        if (Operators.isTrue(conditions.get(i).value(scope))) values.add(items.get(i).value(scope));
      }
      return values;
    };
  }
}
