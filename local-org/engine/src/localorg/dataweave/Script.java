package localorg.dataweave;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A script: its inputs and its output from the header, and the expression of its body. */
public final class Script {
  private static final Pattern DIRECTIVE = Pattern.compile("(?m)^[ \\t]*(%dw[^\\n]*|input[ \\t]+(\\w+)[ \\t]+(\\S+)([^\\n]*)|output[ \\t]+([^\\s-]+(?:-\\w+)*)((?:(?!---)[^\\n])*))");
  private static final Pattern PROPERTY = Pattern.compile("(\\w+)\\s*=\\s*(\"[^\"]*\"|'[^']*'|[^\\s,]+)");
  private final String source;
  private final Map<String, String> types = new HashMap<>();
  private final Map<String, Structure> properties = new HashMap<>();
  private String outputType = "application/java";
  private Structure outputProperties = new Structure();
  private Declarations declarations;
  private Node body;

  private Script(String source) {
    this.source = source;
  }

  /** Reads a script; throws a {@link Problem} that names its line when it does not fit the notation. */
  public static Script read(String source) {
    Script script = new Script(source);
    try {
      script.parse();
      return script;
    } catch (Problem e) {
      throw script.placed(e);
    }
  }

  private void parse() {
    Matcher bar = Pattern.compile("(?m)(^|\\s)---(\\s|$)").matcher(source);
    boolean hasHeader = bar.find();
    int end = hasHeader ? source.indexOf("---", bar.start()) : 0;
    String header = source.substring(0, end);
    StringBuilder rest = new StringBuilder(header);
    for (Matcher found = DIRECTIVE.matcher(header); found.find(); ) {
      directive(found);
      rest.replace(found.start(), found.end(), " ".repeat(found.end() - found.start()));
    }
    Tokens headerTokens = new Tokens(Lexer.tokens(rest.toString(), 0));
    declarations = Declarations.read(new ExpressionParser(headerTokens), headerTokens);
    Tokens tokens = new Tokens(Lexer.tokens(source, hasHeader ? end + 3 : 0));
    body = new ExpressionParser(tokens).body();
    if (tokens.peek().kind != Token.Kind.END) throw tokens.unexpected("the end of the script");
  }

  private void directive(Matcher found) {
    if (found.group(2) != null) {
      types.put(found.group(2), found.group(3));
      properties.put(found.group(2), properties(found.group(4)));
    } else if (found.group(5) != null) {
      outputType = found.group(5).replace(",", "");
      outputProperties = properties(found.group(6));
    }
  }

  private static Structure properties(String text) {
    Structure found = new Structure();
    for (Matcher property = PROPERTY.matcher(text.replaceFirst("//.*", "")); property.find(); ) {
      found.put(property.group(1), property.group(2).replaceAll("^[\"']|[\"']$", ""));
    }
    return found;
  }

  /**
   * Runs the script.
   *
   * @param inputs values of Apex by the names of the inputs
   * @return what Apex is given: a text, or values of its own when the output is {@code application/apex}
   */
  public Object run(Map<String, Object> inputs) {
    try {
      Scope scope = new Scope(null);
      inputs.forEach((name, value) -> scope.set(name, Formats.read(value, types.getOrDefault(name, "application/java"),
          properties.getOrDefault(name, new Structure()))));
      Object value = body.value(declarations.in(scope));
      return Formats.write(value, outputType, outputProperties);
    } catch (Problem e) {
      throw placed(e);
    } catch (StackOverflowError e) {
      throw new Problem("Stack Overflow: a function of the script calls itself without end");
    }
  }

  /** The problem with the line it is on. */
  private Problem placed(Problem problem) {
    if (problem.at < 0 || problem.at >= source.length()) return problem;
    String before = source.substring(0, problem.at);
    int line = before.length() - before.replace("\n", "").length() + 1;
    int column = problem.at - (before.lastIndexOf('\n') + 1);
    String number = line + "| ";
    String marked = number + source.split("\n", -1)[line - 1] + "\n" + " ".repeat(number.length() + column) + "^";
    return new Problem(problem.getMessage() + "\n\n" + marked);
  }
}
