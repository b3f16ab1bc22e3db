package localorg.dataweave;

import apex.lang.UnsupportedMember;
import java.util.ArrayList;
import java.util.List;

/** Functions that a script makes, and their calls. */
final class Functions {
  private static final List<String> DOLLARS = List.of("$", "$$", "$$$");

  private Functions() {}

  /** A parameter, with the value it has when none is given. */
  private static final class Parameter {
    final String name;
    final Node fallback;

    Parameter(String name, Node fallback) {
      this.name = name;
      this.fallback = fallback;
    }
  }

  /** Whether what follows is {@code (a, b) ->}. */
  static boolean begins(Tokens tokens) {
    return tokens.isMark("(") && tokens.peek(tokens.closing(0) + 1).isMark("->");
  }

  static Node lambda(ExpressionParser parser, Tokens tokens) {
    List<Parameter> parameters = parameters(parser, tokens);
    tokens.expectMark("->");
    return function(parameters, parser.pairOrExpression());
  }

  /** What follows the name of {@code fun}. */
  static Node declared(ExpressionParser parser, Tokens tokens) {
    List<Parameter> parameters = parameters(parser, tokens);
    if (tokens.takeMark(":")) TypeName.read(tokens);
    tokens.expectMark("=");
    return function(parameters, parser.expression());
  }

  private static List<Parameter> parameters(ExpressionParser parser, Tokens tokens) {
    List<Parameter> parameters = new ArrayList<>();
    tokens.expectMark("(");
    while (!tokens.takeMark(")")) {
      String name = tokens.name();
      if (tokens.takeMark(":")) TypeName.read(tokens);
      parameters.add(new Parameter(name, tokens.takeMark("=") ? parser.expression() : null));
      if (!tokens.isMark(")")) tokens.expectMark(",");
    }
    return parameters;
  }

  private static Node function(List<Parameter> parameters, Node body) {
    return scope -> new Own(parameters, body, scope);
  }

  /** A function of the script, which sees the variables of the place where it was made. */
  private static final class Own implements Lambda {
    private final List<Parameter> parameters;
    private final Node body;
    private final Scope outer;

    Own(List<Parameter> parameters, Node body, Scope outer) {
      this.parameters = parameters;
      this.body = body;
      this.outer = outer;
    }

    @Override
    public Object call(Object... arguments) {
      Scope inner = new Scope(outer);
      for (int i = 0; i < parameters.size(); i++) {
        inner.set(parameters.get(i).name, i < arguments.length ? arguments[i] : fallback(i, inner));
      }
      return body.value(inner);
    }

    private Object fallback(int parameter, Scope scope) {
      return hasFallback(parameter) ? parameters.get(parameter).fallback.value(scope) : null;
    }

    @Override
    public boolean hasFallback(int parameter) {
      return parameter < parameters.size() && parameters.get(parameter).fallback != null;
    }
  }

  /** An expression in which {@code $} stands, as the function that it is short for. */
  static Node ofDollars(Node body) {
    List<Parameter> parameters = new ArrayList<>();
    for (String dollar : DOLLARS) parameters.add(new Parameter(dollar, null));
    return function(parameters, body);
  }

  /** A call of a function of the script, or of the library. */
  static Node call(Token name, List<Node> arguments) {
    return scope -> {
      Object[] values = new Object[arguments.size()];
      for (int i = 0; i < values.length; i++) values[i] = arguments.get(i).value(scope);
      if (scope.has(name.text)) return invoke(scope.get(name.text), name.text, values);
      Lambda known = Library.find(name.text);
      if (known == null) throw new UnsupportedMember("The function " + name.text + " of DataWeave");
      try {
        return known.call(values);
      } catch (ClassCastException | ArrayIndexOutOfBoundsException e) {
        throw new Problem("You called the function '" + name.text + "' with arguments of types that it does not take: "
            + Types.names(values));
      }
    };
  }

  static Object invoke(Object function, String name, Object... arguments) {
    if (function instanceof Lambda) return ((Lambda) function).call(arguments);
    throw new Problem("'" + name + "' is no function");
  }
}
