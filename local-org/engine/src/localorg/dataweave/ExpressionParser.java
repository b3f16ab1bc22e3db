package localorg.dataweave;

import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Reads expressions, the loosest first: functions between their arguments, {@code default}, {@code or}, {@code and},
 * comparisons, sums, products, {@code as}. Source: MuleSoft, "DataWeave Operators".
 */
final class ExpressionParser {
  private static final Set<String> NO_FUNCTIONS = Set.of("case", "else", "if", "unless", "otherwise", "var", "fun", "type", "ns",
      "import", "input", "output", "annotation", "default", "or", "and", "xor", "as", "is", "do", "using", "not", "async", "enum");
  private final Tokens tokens;
  private final Primaries primaries;
  private boolean isDollarUsed;

  ExpressionParser(Tokens tokens) {
    this.tokens = tokens;
    this.primaries = new Primaries(this, tokens);
  }

  /** The body of a script. */
  Node body() {
    return Objects.isBare(tokens) ? new Objects(this, primaries, tokens).readBare() : expression();
  }

  /** What a function gives: a single pair needs no braces. */
  Node pairOrExpression() {
    return Objects.isBare(tokens) ? new Objects(this, primaries, tokens).readPair() : expression();
  }

  /** Reads a text as an expression of its own, as texts hold them. */
  Node nested(String text, int at) {
    ExpressionParser parser = new ExpressionParser(new Tokens(Lexer.tokens(text, 0)));
    try {
      Node node = parser.expression();
      if (parser.isDollarUsed) isDollarUsed = true;
      return node;
    } catch (Problem e) {
      throw new Problem(e.getMessage(), at);
    }
  }

  void useDollar() {
    isDollarUsed = true;
  }

  Node expression() {
    Token first = tokens.peek();
    if (Functions.begins(tokens)) return Functions.lambda(this, tokens);
    if (first.isName("if") || first.isName("unless")) return choice();
    if (first.isName("do") && tokens.peek(1).isMark("{")) return block();
    if (first.isName("using") && tokens.peek(1).isMark("(")) return using();
    return chain();
  }

  private Node choice() {
    boolean isTurned = tokens.take().text.equals("unless");
    tokens.expectMark("(");
    Node condition = expression();
    tokens.expectMark(")");
    Node then = expression();
    tokens.expectName("else");
    Node otherwise = expression();
    return scope -> (Operators.isTrue(condition.value(scope)) != isTurned ? then : otherwise).value(scope);
  }

  private Node block() {
    tokens.take();
    tokens.take();
    Declarations declarations = Declarations.read(this, tokens);
    tokens.expectMark("---");
    Node body = expression();
    tokens.expectMark("}");
    return scope -> body.value(declarations.in(new Scope(scope)));
  }

  private Node using() {
    tokens.take();
    tokens.take();
    Declarations declarations = new Declarations();
    do {
      String name = tokens.name();
      tokens.expectMark("=");
      declarations.add(name, expression());
    } while (tokens.takeMark(","));
    tokens.expectMark(")");
    Node body = expression();
    return scope -> body.value(declarations.in(new Scope(scope)));
  }

  /** Functions between their arguments, from left to right: {@code a filter b map c}. */
  private Node chain() {
    Node left = fallback();
    while (tokens.peek().kind == Token.Kind.NAME && !NO_FUNCTIONS.contains(tokens.peek().text)) {
      Token name = tokens.take();
      if (name.isName("match") && tokens.isMark("{")) {
        left = Matching.read(this, tokens, left);
        continue;
      }
      Node right = argument(name.text, 1);
      left = at(name, Functions.call(name, List.of(left, right)));
    }
    return left;
  }

  /** An argument of a function; one in which {@code $} stands is a function itself where the function wants one. */
  Node argument(String function, int position) {
    boolean isWanted = position > 0 && Library.wantsFunction(function);
    return isWanted ? perhapsFunction(this::operand) : operand();
  }

  /** An argument between parentheses. */
  Node enclosedArgument(String function, int position) {
    boolean isWanted = position > 0 && Library.wantsFunction(function);
    return isWanted ? perhapsFunction(this::expression) : expression();
  }

  /** A condition without parentheses of its own, as a case has it. */
  Node condition() {
    return perhapsFunction(this::or);
  }

  /** What a case gives: {@code $} there is the matched value and makes no function of anything around. */
  Node resultOfCase() {
    boolean outside = isDollarUsed;
    Node node = expression();
    isDollarUsed = outside;
    return node;
  }

  private Node perhapsFunction(Supplier<Node> reader) {
    boolean outside = isDollarUsed;
    isDollarUsed = false;
    Node node = reader.get();
    Node result = isDollarUsed ? Functions.ofDollars(node) : node;
    isDollarUsed = outside;
    return result;
  }

  private Node operand() {
    Token first = tokens.peek();
    boolean isWhole = Functions.begins(tokens) || first.isName("if") || first.isName("unless") || first.isName("do") || first.isName("using");
    return isWhole ? expression() : fallback();
  }

  private Node fallback() {
    Node left = or();
    while (tokens.takeName("default")) {
      Node value = left;
      Node instead = or();
      left = scope -> {
        Object found = value.value(scope);
        return found == null ? instead.value(scope) : found;
      };
    }
    return left;
  }

  private Node or() {
    Node left = and();
    while (tokens.isName("or") || tokens.isName("xor")) {
      boolean isExclusive = tokens.take().text.equals("xor");
      Node one = left;
      Node other = and();
      left = isExclusive ? scope -> Operators.isTrue(one.value(scope)) != Operators.isTrue(other.value(scope))
          : scope -> Operators.isTrue(one.value(scope)) || Operators.isTrue(other.value(scope));
    }
    return left;
  }

  private Node and() {
    Node left = not();
    while (tokens.takeName("and")) {
      Node one = left;
      Node other = not();
      left = scope -> Operators.isTrue(one.value(scope)) && Operators.isTrue(other.value(scope));
    }
    return left;
  }

  private Node not() {
    if (!tokens.takeName("not")) return binary(0);
    Node value = not();
    return scope -> !Operators.isTrue(value.value(scope));
  }

  private Node binary(int level) {
    if (level == Operators.LEVELS.size()) return conversion();
    Node left = binary(level + 1);
    while (true) {
      Token operator = tokens.peek();
      if (level == Operators.COMPARISON && operator.isName("is")) {
        tokens.take();
        left = Types.check(left, TypeName.read(tokens));
      } else if (operator.kind == Token.Kind.MARK && Operators.LEVELS.get(level).contains(operator.text)) {
        tokens.take();
        left = operation(operator, left, binary(level + 1));
      } else {
        return left;
      }
    }
  }

  private Node operation(Token operator, Node left, Node right) {
    return at(operator, scope -> Operators.apply(operator.text, left.value(scope), right.value(scope)));
  }

  private Node conversion() {
    Node left = primaries.unary();
    while (tokens.isName("as")) {
      Token word = tokens.take();
      Node value = left;
      TypeName type = TypeName.read(tokens);
      Node format = tokens.isMark("{") ? primaries.object() : scope -> null;
      left = at(word, scope -> Conversions.as(value.value(scope), type, (Structure) format.value(scope)));
    }
    return left;
  }

  /** Adds the place to problems that do not know theirs. */
  static Node at(Token token, Node node) {
    return scope -> {
      try {
        return node.value(scope);
      } catch (Problem e) {
        throw e.at >= 0 ? e : new Problem(e.getMessage(), token.at);
      }
    };
  }
}
