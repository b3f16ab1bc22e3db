package localorg.dataweave;

import java.util.ArrayList;
import java.util.List;

/** Reads objects: {@code {key: value, (name): value, key @(attribute: x): value, (entries) if condition}}. */
final class Objects {
  /** Adds what one element of an object gives. */
  private interface Element {
    void add(Structure target, Scope scope);
  }

  private final ExpressionParser parser;
  private final Primaries primaries;
  private final Tokens tokens;

  Objects(ExpressionParser parser, Primaries primaries, Tokens tokens) {
    this.parser = parser;
    this.primaries = primaries;
    this.tokens = tokens;
  }

  /** An object whose brace has been taken. */
  Node read() {
    return of(elements("}"));
  }

  /** Whether a key comes next although no brace was opened. */
  static boolean isBare(Tokens tokens) {
    if (tokens.isMark("(")) return tokens.peek(tokens.closing(0) + 1).isMark(":") || isPair(tokens, 1);
    return isPair(tokens, 0);
  }

  /** Whether a key with its value stands that many tokens ahead. */
  private static boolean isPair(Tokens tokens, int ahead) {
    Token first = tokens.peek(ahead);
    if (first.isMark("(")) return ahead > 0 && tokens.peek(tokens.closing(ahead) + 1).isMark(":");
    boolean isKey = first.kind == Token.Kind.NAME || first.kind == Token.Kind.TEXT;
    Token next = tokens.peek(ahead + 1);
    return isKey && (next.isMark(":") || (next.isMark("@") && tokens.peek(ahead + 2).isMark("(")));
  }

  /** An object between parentheses, of which the first has been taken. */
  Node readEnclosed() {
    return of(elements(")"));
  }

  /** An object without braces, up to the end of the script. */
  Node readBare() {
    List<Element> elements = new ArrayList<>();
    do {
      elements.add(element());
    } while (tokens.takeMark(","));
    return of(elements);
  }

  /** A single pair without braces. */
  Node readPair() {
    return of(List.of(element()));
  }

  private Element element() {
    return tokens.isMark("(") ? parenthesised() : entry(key());
  }

  private List<Element> elements(String end) {
    List<Element> elements = new ArrayList<>();
    while (!tokens.takeMark(end)) {
      elements.add(element());
      if (!tokens.isMark(end)) tokens.expectMark(",");
    }
    return elements;
  }

  private static Node of(List<Element> elements) {
    return scope -> {
      Structure result = new Structure();
      for (Element element : elements) element.add(result, scope);
      return result;
    };
  }

  private Node key() {
    Token token = tokens.take();
    if (token.kind == Token.Kind.TEXT) return primaries.text(token);
    if (token.kind != Token.Kind.NAME && token.kind != Token.Kind.NUMBER) {
      throw new Problem("Invalid input '" + token.text + "', expected a key", token.at);
    }
    return scope -> token.text;
  }

  private Element entry(Node key) {
    Node attributes = tokens.takeMark("@") ? attributes() : scope -> null;
    tokens.expectMark(":");
    Node value = parser.expression();
    return (target, scope) -> {
      Structure given = (Structure) attributes.value(scope);
      target.add(new Structure.Entry(Types.text(key.value(scope)), given, value.value(scope)));
    };
  }

  private Node attributes() {
    tokens.expectMark("(");
    return of(elements(")"));
  }

  /** A computed key, entries under a condition, or objects whose entries are taken over. */
  private Element parenthesised() {
    boolean isEntries = isPair(tokens, 1);
    tokens.take();
    if (isEntries) return spread(of(elements(")")));
    Node inner = parser.expression();
    tokens.expectMark(")");
    if (tokens.isMark(":") || tokens.isMark("@")) return entry(inner);
    return spread(inner);
  }

  private Element spread(Node entries) {
    Node condition = condition(parser, tokens);
    return (target, scope) -> {
      if (Operators.isTrue(condition.value(scope))) spread(target, entries.value(scope));
    };
  }

  private static void spread(Structure target, Object value) {
    if (value == null) return;
    if (value instanceof Structure) {
      target.addAll((Structure) value);
      return;
    }
    if (!(value instanceof List)) throw new Problem("Cannot coerce " + Types.name(value) + " to Object");
    for (Object one : (List<?>) value) spread(target, one);
  }

  /** {@code if (condition)} behind an element; true when there is none. */
  static Node condition(ExpressionParser parser, Tokens tokens) {
    if (!tokens.takeName("if")) return scope -> true;
    return parser.condition();
  }
}
