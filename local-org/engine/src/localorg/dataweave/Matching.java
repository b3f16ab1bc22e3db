package localorg.dataweave;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code value match { case ... -> ... else -> ... }}. Source: MuleSoft, "Pattern Matching in DataWeave". */
final class Matching {
  /** One case: sets its variable in the scope and tells whether it fits. */
  private interface Test {
    boolean fits(Object value, Scope scope);
  }

  private static final class Case {
    final Test test;
    final Node result;

    Case(Test test, Node result) {
      this.test = test;
      this.result = result;
    }
  }

  private Matching() {}

  static Node read(ExpressionParser parser, Tokens tokens, Node value) {
    int at = tokens.peek().at;
    tokens.expectMark("{");
    List<Case> cases = new ArrayList<>();
    while (!tokens.takeMark("}")) {
      Test test = tokens.takeName("else") ? otherwise(tokens) : test(parser, tokens);
      tokens.expectMark("->");
      cases.add(new Case(test, parser.resultOfCase()));
    }
    return scope -> {
      Object given = value.value(scope);
      for (Case one : cases) {
        Scope inner = new Scope(scope);
        inner.set("$", given);
        if (one.test.fits(given, inner)) return one.result.value(inner);
      }
      throw new Problem("Match error: no case fits " + Types.text(given), at);
    };
  }

  private static Test otherwise(Tokens tokens) {
    if (tokens.isMark("->")) return (value, scope) -> true;
    String name = tokens.name();
    return named(name, (value, scope) -> true);
  }

  private static Test test(ExpressionParser parser, Tokens tokens) {
    tokens.expectName("case");
    String name = null;
    boolean isNamed = tokens.peek().kind == Token.Kind.NAME && !isWord(tokens.peek().text) && !tokens.peek(1).isMark("(");
    if (isNamed) {
      name = tokens.name();
      tokens.takeMark(":");
    }
    Test test = pattern(parser, tokens, name == null ? "$" : name);
    if (tokens.takeName("if")) test = both(test, guard(parser.condition()));
    return name == null ? test : named(name, test);
  }

  private static boolean isWord(String text) {
    return List.of("is", "matches", "if", "true", "false", "null", "else").contains(text);
  }

  private static Test pattern(ExpressionParser parser, Tokens tokens, String name) {
    if (tokens.isMark("->") || tokens.isName("if")) return (value, scope) -> true;
    if (tokens.takeName("is")) {
      TypeName type = TypeName.read(tokens);
      return (value, scope) -> Types.is(value, type);
    }
    if (tokens.takeName("matches")) {
      Node pattern = parser.expression();
      return (value, scope) -> isMatched(value, (Pattern) pattern.value(scope), scope, name);
    }
    Node literal = parser.argument("contains", 1);
    return (value, scope) -> Operators.areEqual(value, literal.value(scope));
  }

  private static boolean isMatched(Object value, Pattern pattern, Scope scope, String name) {
    if (value == null) return false;
    Matcher matcher = pattern.matcher(Types.text(value));
    if (!matcher.matches()) return false;
    List<Object> groups = new ArrayList<>();
    for (int i = 0; i <= matcher.groupCount(); i++) groups.add(matcher.group(i));
    scope.set(name, groups);
    return true;
  }

  private static Test guard(Node condition) {
    return (value, scope) -> {
      Object result = condition.value(scope);
      return Operators.isTrue(result instanceof Lambda ? ((Lambda) result).call(value) : result);
    };
  }

  private static Test both(Test one, Test other) {
    return (value, scope) -> one.fits(value, scope) && other.fits(value, scope);
  }

  /** The value has that name in the condition and in the result. */
  private static Test named(String name, Test test) {
    return (value, scope) -> {
      scope.set(name, value);
      return test.fits(value, scope);
    };
  }
}
